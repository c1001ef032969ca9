import Digest
import Inspection
import Rendering
import XMLTree

/// Reads what a PDF says of itself in its XMP; its pages are not read.
enum PDFProof {
  /// No metadata is longer, in bytes.
  private static let limit = 1 << 20

  static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(ProofProblem) -> CarriedDraft.PDFStatement {
    guard let facts = facts(in: bytes) else { throw .notCarried(file: file) }
    guard let kind = facts["naskah"], let knowledge = facts["pengetahuan"],
      let template = facts["templat"], let digest = facts["sidik"]
    else { throw .damaged(file: file) }
    return CarriedDraft.PDFStatement(
      kind: kind,
      knowledge: knowledge,
      template: template,
      digest: digest,
      state: state(of: bytes, facts)
    )
  }

  /// The properties of ours in the last packet that has some.
  private static func facts(in bytes: [UInt8]) -> [String: String]? {
    let mark = Array("xmlns:asal=\"\(HiddenPart.namespace)\"".utf8)
    guard let place = bytes.ranges(of: mark).last,
      let start = bytes[..<place.lowerBound].ranges(of: Array("<x:xmpmeta".utf8)).last,
      let end = bytes[place.upperBound...].firstRange(of: Array("</x:xmpmeta>".utf8)),
      end.upperBound - start.lowerBound <= limit,
      let document = try? XMLReader.parse(
        Array(bytes[start.lowerBound..<end.upperBound]),
        file: "XMP"
      )
    else { return nil }
    var facts: [String: String] = [:]
    gather(document.root, into: &facts)
    return facts.isEmpty ? nil : facts
  }

  private static func gather(_ element: Element, into facts: inout [String: String]) {
    if element.namespace == HiddenPart.namespace {
      facts[element.name] = PlainWords.of(String(element.text.prefix(200)))
    }
    for child in element.elements { gather(child, into: &facts) }
  }

  /// Whether the bytes before the last part are those that it was written for, and nothing follows.
  private static func state(
    of bytes: [UInt8],
    _ facts: [String: String]
  ) -> CarriedDraft.PDFStatement.FileState {
    guard let length = facts[HiddenPart.fileLength].flatMap({ Int($0) }),
      let digest = facts[HiddenPart.fileDigest]
    else { return .unsaid }
    guard length > 0, length < bytes.count, SHA256.hex(bytes[..<length]) == digest else {
      return .changed
    }
    let end = Array("%%EOF".utf8)
    let rest = bytes[length...]
    return rest.ranges(of: end).count == 1 && rest.count <= limit
      && rest.dropLast().suffix(end.count).elementsEqual(end) ? .unchanged : .changed
  }
}
