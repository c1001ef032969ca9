import Foundation
import Indonesian
import Testing

/// An outside opinion on number words: num2words for Python, all numbers in one process.
@Suite struct NumberWordsOracleTests {
  @Test func `number words agree with num2words`() throws {
    let seed: UInt64 = 85
    print("NumberWordsOracleTests: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    // Of each length as many, or nearly all would have twelve digits.
    let larger = (0..<1000).map { index in
      let digits = 5 + index % 8
      let top = (0..<digits).reduce(1) { size, _ in size * 10 }
      return Int.random(in: (top / 10)...top, using: &generator)
    }
    let rounded = (5...12).flatMap { digits in
      let size = (0..<digits).reduce(1) { size, _ in size * 10 }
      return [size - 1, size, size + 1, size + 1000, size + 1001]
    }
    let numbers = Array(0...10_000) + larger + rounded.filter { $0 <= 1_000_000_000_000 }
    let words = try num2words(numbers)
    try #require(words.count == numbers.count)
    for (number, expected) in zip(numbers, words) {
      #expect(
        NumberWords.words(number) == Self.corrected(expected, number),
        "\(number), seed \(seed)"
      )
    }
  }

  /// num2words writes `satu ribu` after millions (1,001,000); Indonesian has `seribu` everywhere
  /// where the thousands are exactly one.
  private static func corrected(_ words: String, _ number: Int) -> String {
    guard number > 1_000_000, number / 1000 % 1000 == 1 else { return words }
    return words.replacing(" satu ribu", with: " seribu")
  }

  private func num2words(_ numbers: [Int]) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let interpreter = root.appending(path: ".venv/bin/python3")
    try #require(
      FileManager.default.isExecutableFile(atPath: interpreter.path),
      "There is no .venv/bin/python3 in the package; Scripts/test-setup.sh makes it."
    )
    let process = Process()
    process.executableURL = interpreter
    process.arguments = [
      "-c",
      """
      import sys
      from num2words import num2words
      for line in sys.stdin:
          print(num2words(int(line), lang="id"))
      """,
    ]
    // A file, for a pipe would fill up while nobody reads the other end.
    let input = FileManager.default.temporaryDirectory
      .appending(path: "timbang-num2words-\(ProcessInfo.processInfo.processIdentifier)")
    try numbers.map(String.init).joined(separator: "\n")
      .write(to: input, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: input) }
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0,
      "Python could not run num2words; Scripts/test-setup.sh installs it."
    )
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
