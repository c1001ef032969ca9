import Foundation
import Testing

/// How the program behaves where it writes: colour, full disks, shells.
@Suite struct TerminalMannersTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
  }

  private static let jeneponto = Program.root
    .appending(path: "Knowledge/Cases/pn-jeneponto/case.json").path()

  @Test(arguments: [["periksa"], ["tanya", "Berapa jam kerja sosial paling lama?"], ["--help"]])
  func `no colour and no control goes to what is not a terminal`(command: [String]) throws {
    let arguments = command == ["periksa"] ? command + [Self.jeneponto, "--jejak"] : command
    for environment in [[:], ["NO_COLOR": "1", "TERM": "xterm"], ["CLICOLOR_FORCE": "1"]] {
      let result = try Program.run(arguments, environment: environment)
      #expect(!result.output.isEmpty)
      let controls = (result.output + result.errors).unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(controls.isEmpty)
    }
  }

  @Test func `a full disk is said, and a result is never silently cut`() throws {
    for form in ["teks", "json"] {
      let result = try Program.shell(
        "exec \"$0\" periksa \"$1\" --format \(form) > /dev/full",
        Self.jeneponto
      )
      #expect(result.status == 74)
      #expect(result.errors.contains("tempat penyimpanannya penuh"))
    }
  }

  @Test(arguments: ["gabung", "naskah"])
  func `where a file cannot grow, the program says so and leaves nothing`(command: String) throws {
    let path = try workplace.file(
      "a.json",
      Data(contentsOf: Program.root.appending(path: "Templates/amar/example.json"))
    )
    let target = workplace.path(command == "gabung" ? "c.json" : "c.txt")
    let arguments =
      command == "gabung"
      ? "gabung \"$1\" \"$1\" -o \"$2\"" : "naskah amar \"$1\" -o \"$2\""
    let result = try Program.shell("ulimit -f 0; exec \"$0\" \(arguments)", path, target)
    #expect(result.status == 74)
    #expect(result.errors.contains("penuh"))
    #expect(workplace.contents == ["a.json"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shell completions are Indonesian and name every command`(shell: String) throws {
    let result = try Program.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    for name in [
      "periksa", "tanya", "naskah", "gabung", "uji-naskah", "verifikasi", "pasal", "delik",
    ] {
      #expect(result.output.contains(name))
    }
    for word in ["Show ", "help information", "(default", "Show subcommand"] {
      #expect(!result.output.contains(word), "\(word)")
    }
    guard shell == "bash" else { return }
    let script = try workplace.file("timbang.bash", result.output)
    let check = try Program.shell("bash -n \"$1\"", script)
    #expect(check.status == 0 && check.errors.isEmpty)
  }

  @Test(arguments: [
    ["periksa", "--format"], ["periksa", "--format", "xml"], ["periksa", "--pada", "kemarin"],
    ["gabung", "a.json"], ["gabung"], ["pasal"], ["periksaa"], ["periksa", "a", "b"],
    ["periksa", "--jejakk"], ["uji-naskah"], ["naskah", "putusan", "a.json", "-o"],
  ])
  func `wrong usage is told in Indonesian`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.output.isEmpty)
    for word in Self.english {
      #expect(!result.errors.contains(word), "\(word): \(result.errors)")
    }
  }

  /// Words by which English shows.
  private static let english = [
    "Error", "Usage", "Missing", "expected", "argument", "value", "Unknown", "unexpected", "option",
    "invalid", "Please", "Did you mean", "Help:", " is ", " the ", " for ", "See ", " or ",
  ]
}
