import Diagnostics
import Digest
import DocumentModel
import JSONTree
package import Rendering

extension DraftProof {
  /// The form of the data; another number is another form.
  private static let form = 1
  /// The most that a file carries, in bytes; libxml2 refuses longer texts.
  static let sizeLimit = 8 << 20
  private static let digestKey = "sidik_data"

  /// What a renderer writes into the file.
  package func hiddenPart() throws(ProofProblem) -> HiddenPart {
    let bytes = Self.harmless(JSONWriter.bytes(json, compact: true).dropLast())
    guard bytes.count <= Self.sizeLimit else { throw .caseTooLarge }
    return HiddenPart(
      data: String(decoding: bytes, as: UTF8.self),
      properties: [
        .init("naskah", origin.kind), .init("pengetahuan", origin.knowledge),
        .init("templat", origin.template), .init("sidik", digest),
      ],
      digestsFile: !isWithoutData
    )
  }

  /// JSON without the two characters that XML cannot hold.
  private static func harmless(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for byte in bytes {
      out.append(byte)
      guard byte == 0xBE || byte == 0xBF, out.count >= 3, out.suffix(3).starts(with: [0xEF, 0xBF])
      else { continue }
      out.removeLast(3)
      out += (byte == 0xBE ? "\\ufffe" : "\\uffff").utf8
    }
    return out
  }

  private var json: JSONValue {
    let members = members
    return .object(members + [.init(Self.digestKey, .string(Self.digest(of: members)))])
  }

  private static func digest(of members: [JSONValue.Member]) -> String {
    SHA256.hex(harmless(JSONWriter.bytes(.object(members), compact: true)))
  }

  private var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("bentuk", .integer(Self.form)), .init("naskah", .string(origin.kind)),
      .init("pengetahuan", .string(origin.knowledge)), .init("templat", .string(origin.template)),
    ]
    if let wish = origin.wish { members += wish.members }
    if let caseData { members.append(.init("perkara", caseData)) }
    members.append(.init("sidik", .string(digest)))
    members.append(.init("kalimat", .array(passages.map(\.json))))
    return members
  }

  /// Reads what a file carries.
  ///
  /// - Returns: the proof, and whether it still is as it was written.
  static func read(_ text: [UInt8], file: String) throws(ProofProblem) -> (DraftProof, Bool) {
    guard text.count <= sizeLimit else { throw .tooLarge(file: file) }
    let value: JSONValue
    do throws(Diagnostic) {
      value = try JSONReader.parse(text, file: file, sizeLimit: sizeLimit)
    } catch {
      throw .damaged(file: file)
    }
    guard case .object(let members) = value, let form = value["bentuk"]?.integer else {
      throw .damaged(file: file)
    }
    guard form == Self.form else { throw .newer(file: file) }
    guard let kind = value["naskah"]?.string, let knowledge = value["pengetahuan"]?.string,
      let template = value["templat"]?.string, case .array(let items)? = value["kalimat"],
      let proof = proof(value, items, kind, knowledge, template)
    else { throw .damaged(file: file) }
    let rest = members.filter { $0.key != digestKey }
    let isIntact =
      value[digestKey]?.string == digest(of: rest) && value["sidik"]?.string == proof.digest
      && zip(items, proof.passages).allSatisfy { $0["sidik"]?.string == $1.digest }
    return (proof, isIntact)
  }

  private static func proof(
    _ value: JSONValue,
    _ items: [JSONValue],
    _ kind: String,
    _ knowledge: String,
    _ template: String
  ) -> DraftProof? {
    let passages = items.compactMap(Passage.init)
    guard passages.count == items.count else { return nil }
    return DraftProof(
      origin: Origin(
        kind: kind,
        knowledge: knowledge,
        template: template,
        wish: value["perkara"].map { _ in Wish(value) }
      ),
      caseData: value["perkara"],
      passages: passages
    )
  }
}

extension DraftProof.Wish {
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let day { members.append(.init("pada", .string(day))) }
    if !readings.isEmpty { members.append(.init("tafsir", readings.json)) }
    if leavesBlanks { members.append(.init("kosongkan", true)) }
    if isForced { members.append(.init("tetap", true)) }
    if !settings.isEmpty { members.append(.init("setelan", settings.json)) }
    if let city { members.append(.init("kota", .string(city))) }
    return members
  }

  fileprivate init(_ value: JSONValue) {
    self.init(
      day: value["pada"]?.string,
      readings: value["tafsir"]?.words ?? [:],
      leavesBlanks: value["kosongkan"] == true,
      isForced: value["tetap"] == true,
      settings: value["setelan"]?.words ?? [:],
      city: value["kota"]?.string
    )
  }
}

extension [String: String] {
  fileprivate var json: JSONValue {
    .object(sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })
  }
}

extension JSONValue {
  fileprivate var words: [String: String] {
    guard case .object(let members) = self else { return [:] }
    return members.reduce(into: [:]) { $0[$1.key] = $1.value.string }
  }

  fileprivate var strings: [String] {
    guard case .array(let items) = self else { return [] }
    return items.compactMap(\.string)
  }
}

extension Passage {
  fileprivate var digest: String { SHA256.hex(words.utf8) }

  fileprivate var json: JSONValue {
    var members = [JSONValue.Member("tempat", .string(place))]
    if let clause { members.append(.init("klausul", .string(clause))) }
    if !basis.isEmpty { members.append(.init("dasar", .strings(basis))) }
    if !demands.isEmpty { members.append(.init("wajib", .strings(demands))) }
    members.append(.init("kata", .string(words)))
    members.append(.init("sidik", .string(digest)))
    return .object(members)
  }

  fileprivate init?(_ value: JSONValue) {
    guard let place = value["tempat"]?.string, let words = value["kata"]?.string else { return nil }
    self.init(
      place: PlainWords.of(place),
      words: PlainWords.of(words, keepsHoles: true),
      clause: value["klausul"]?.string,
      basis: value["dasar"]?.strings ?? [],
      demands: value["wajib"]?.strings ?? []
    )
  }
}
