import Answering
import Assistant
import Foundation
import Indonesian
import JSONTree
import KnowledgeBase
import Testing

/// The questions of this folder, and what answers them.
enum Questions {
  static let assistant: Result<Assistant, any Error> = Result { try Assistant(source: .embedded) }

  static let answerer: Result<Answerer, any Error> = Result {
    let day = try #require(CalendarDate(iso: "2026-11-21"))
    return try assistant.get().answerer(on: day)
  }

  /// All files of this folder.
  static let known = [
    "contoh", "pengembangan", "segar", "tanya-a", "tanya-b", "sendiri", "tanya-c",
    "tanya-d", "tanya-e", "tanya-f", "tanya-g", "tanya-h",
  ]

  /// The lines of a file of expected answers.
  static func lines(_ name: String) throws -> [JSONValue] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("questions/\(name).jsonl"))
    return try data.split(separator: UInt8(ascii: "\n")).map {
      try JSONReader.parse(Array($0), file: name)
    }
  }

  static func measured(_ name: String) throws -> Scorecard {
    let answerer = try answerer.get()
    var measurement = Scorecard()
    for line in try lines(name) { measurement.add(line, try answer(line, answerer)) }
    return measurement
  }

  static func answer(_ line: JSONValue, _ answerer: Answerer) throws -> Answer {
    let question = try #require(line["question"]?.string)
    return answerer.answer(question, role: line["persona"]?.string.flatMap { Role(persona: $0) })
  }

  static func ask(_ question: String, role: Role? = nil) throws -> Answer {
    try answerer.get().answer(question, role: role)
  }
}
