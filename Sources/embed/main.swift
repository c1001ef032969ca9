import Foundation

// Writes a Swift table of the text files below the named folders.
// usage: embed ROOT OUTPUT FOLDER...
// `Cases` folders and READMEs stay out: they are for readers and tests, not for the program.

let arguments = CommandLine.arguments
guard arguments.count >= 4 else {
  FileHandle.standardError.write(Data("usage: embed ROOT OUTPUT FOLDER...\n".utf8))
  exit(2)
}
let root = URL(filePath: arguments[1], directoryHint: .isDirectory)

func isEmbedded(_ path: String) -> Bool {
  let parts = path.split(separator: "/")
  return !parts.contains("Cases") && !path.hasSuffix("README.md")
    && ["xml", "xsd", "json", "txt"].contains((path as NSString).pathExtension)
}

func paths(below folder: String) -> [String] {
  let start = root.appending(path: folder)
  guard let found = FileManager.default.enumerator(atPath: start.path()) else { return [] }
  return found.compactMap { $0 as? String }.map { "\(folder)/\($0)" }.filter(isEmbedded).sorted()
}

func literal(_ bytes: Data, path: String) -> String {
  guard let text = String(data: bytes, encoding: .utf8) else {
    FileHandle.standardError.write(Data("\(path): not UTF-8\n".utf8))
    exit(1)
  }
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\t": out += "\\t"
    case "\r": out += "\\r"
    default:
      if scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0) {
        out += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
  }
  return out + "\""
}

var text = "// Generated from Knowledge/ and Templates/ at build time. Do not edit.\n\n"
text += "extension EmbeddedFiles {\n"
text += "  static let table: [(path: StaticString, text: StaticString)] = [\n"
for path in arguments[3...].flatMap(paths(below:)) {
  let bytes = try Data(contentsOf: root.appending(path: path))
  text += "    (\"\(path)\", \(literal(bytes, path: path))),\n"
}
text += "  ]\n}\n"
try Data(text.utf8).write(to: URL(filePath: arguments[2]), options: .atomic)
