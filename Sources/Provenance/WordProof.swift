import Inspection
import Rendering
import XMLTree
import ZipContainer

/// Reads a Word file: the proof among its custom XML, and its words.
enum WordProof {
  private static let bodyName = "word/document.xml"
  private static let bodyLimit = 48 << 20
  /// For each part beside the body, and for all of them.
  private static let partLimit = 32 << 20
  private static let partsLimit = 64 << 20

  static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(ProofProblem) -> CarriedDraft.Document {
    let body = try parsed(try entry(bodyName, of: bytes, limit: bodyLimit, file: file), file: file)
    let proof = try proof(in: bytes, file: file)
    var room = partsLimit
    var reader = WordPassages()
    for start in ["word/header", "word/footer"] {
      for part in try parts(startingWith: start, of: bytes, room: &room, file: file) {
        reader.addMargin(try parsed(part, file: file))
      }
    }
    guard let content = body.first("body") else {
      throw .unreadable(DraftProblem(file: file, kind: .damaged))
    }
    for element in content.elements { reader.add(element) }
    for start in ["word/footnotes", "word/endnotes"] {
      for part in try parts(startingWith: start, of: bytes, room: &room, file: file) {
        for note in try parsed(part, file: file).elements { reader.addChildren(of: note) }
      }
    }
    return CarriedDraft.Document(proof: proof.0, isIntact: proof.1, passages: reader.passages)
  }

  private static func proof(in bytes: [UInt8], file: String) throws(ProofProblem)
    -> (DraftProof, Bool)
  {
    var room = partsLimit
    let mark = Array(HiddenPart.namespace.utf8)
    var found: [UInt8]?
    for part in try parts(startingWith: "customXml/item", of: bytes, room: &room, file: file)
    where part.firstRange(of: mark) != nil {
      let limits = XMLReader.Limits(bytes: partLimit)
      guard let root = try? XMLReader.parse(part, file: file, limits: limits).root else {
        throw .damaged(file: file)
      }
      guard root.name == HiddenPart.rootName, root.namespace == HiddenPart.namespace else {
        continue
      }
      guard found == nil else { throw .doubled(file: file) }
      found = Array(root.text.utf8)
    }
    guard let found else { throw .notCarried(file: file) }
    return try DraftProof.read(found, file: file)
  }

  private static func parts(
    startingWith start: String,
    of bytes: [UInt8],
    room: inout Int,
    file: String
  ) throws(ProofProblem) -> [[UInt8]] {
    let names: [String]
    do throws(ZipArchive.Failure) {
      names = try ZipArchive.entries(of: bytes).map(\.name)
        .filter { $0.hasPrefix(start) && $0.hasSuffix(".xml") }
    } catch {
      throw problem(error, file: file)
    }
    var parts: [[UInt8]] = []
    for name in names {
      let part = try entry(name, of: bytes, limit: min(partLimit, room), file: file)
      room -= part.count
      parts.append(part)
    }
    return parts
  }

  private static func entry(
    _ name: String,
    of bytes: [UInt8],
    limit: Int,
    file: String
  ) throws(ProofProblem) -> [UInt8] {
    do throws(ZipArchive.Failure) {
      return try ZipArchive.entry(name, of: bytes, limit: limit)
    } catch {
      throw problem(error, file: file)
    }
  }

  private static func problem(_ failure: ZipArchive.Failure, file: String) -> ProofProblem {
    switch failure {
    case .damaged: .unreadable(DraftProblem(file: file, kind: .damaged))
    case .encrypted: .unreadable(DraftProblem(file: file, kind: .encrypted))
    case .tooLarge: .tooLarge(file: file)
    case .missing: .unreadable(DraftProblem(file: file, kind: .notADocument))
    }
  }

  private static func parsed(_ part: [UInt8], file: String) throws(ProofProblem) -> Element {
    let limits = XMLReader.Limits(bytes: bodyLimit, depth: 200, nodes: 3_000_000)
    guard let document = try? XMLReader.parse(part, file: file, limits: limits) else {
      throw .unreadable(DraftProblem(file: file, kind: .damaged))
    }
    return document.root
  }
}
