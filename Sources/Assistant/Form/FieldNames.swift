import Diagnostics
import Drafting
import Indonesian
import JSONTree
import KnowledgeBase

/// What people call the fields of a case file: paths, their labels, and everyday names.
struct FieldNames {
  /// A field, and which members of its list.
  struct Target: Hashable {
    var path: String
    var members: FieldWriter.Members
  }

  let fields: [String: Field]
  /// What a name means, by its words; several where it could mean several things.
  private var everyday: [String: [Target]] = [:]
  private var derived: [String: [Target]] = [:]
  /// The fields that the paper of this kind itself declares: they win where a name is unclear.
  let own: Set<String>
  /// The fields whose values can stand in words, in the order given.
  let writable: [Field]
  private let layers: [[Everyday]]

  /// - Parameters:
  ///   - fields: every field, those of the form's kind first.
  ///   - own: the paths of the form's kind.
  ///   - layers: everyday names by path; a name in a later layer takes that of an earlier one.
  init(fields: [Field], own: Set<String>, layers: [[Everyday]]) {
    self.fields = Dictionary(fields.map { ($0.path, $0) }) { first, _ in first }
    self.own = own
    self.layers = layers
    writable = fields.filter(Self.isWritable)
    for field in writable {
      let target = Target(path: field.path, members: .any)
      for name in Self.names(of: field) { derived[name, default: []].append(target) }
    }
    for layer in layers {
      var meanings: [String: [Target]] = [:]
      for item in layer {
        guard let target = Self.target(item.path), self.fields[target.path] != nil else { continue }
        for name in item.names { meanings[Self.key(name), default: []].append(target) }
      }
      everyday.merge(meanings) { $1 }
    }
  }

  /// What people call a field, besides its path and label.
  func everydayNames(of path: String) -> [String] {
    layers.joined().filter { $0.path == path }.flatMap(\.names)
  }

  /// What people call one field.
  struct Everyday: Hashable {
    var path: String
    var names: [String]
  }

  /// Reads a file of everyday names: an object of lists, by path.
  static func everyday(_ bytes: [UInt8], file: String) throws(Diagnostic) -> [Everyday] {
    func fault(_ line: Int) -> Diagnostic {
      Diagnostic(
        code: "sebutan-keliru",
        message: "Sebutan isian harus berupa daftar kata untuk tiap jalur isian.",
        remedy: #"Tulis seperti ini: {"jam_kerja_sosial": ["jam kerja", "jumlah jam"]}."#,
        location: SourceLocation(file: file, line: line)
      )
    }
    guard case .object(let members) = try JSONReader.parse(bytes, file: file) else {
      throw fault(1)
    }
    var names: [Everyday] = []
    for member in members {
      guard case .array(let items) = member.value else { throw fault(member.line) }
      let words = items.compactMap(\.string)
      guard words.count == items.count, target(member.key) != nil else { throw fault(member.line) }
      names.append(Everyday(path: member.key, names: words))
    }
    return names
  }

  /// Whether a value of this field can stand in words at all.
  private static func isWritable(_ field: Field) -> Bool {
    field.kind != .records && !field.path.hasPrefix("penilaian.")
  }

  // MARK: Reading a name

  /// How sure a name was read.
  enum Certainty {
    case path
    case name
    /// One letter was wrong.
    case spelling
  }

  /// The field that a name means, if it means one.
  func target(for name: String) -> (target: Target, certainty: Certainty)? {
    if let target = Self.target(name.lowercased()), let field = fields[target.path],
      field.kind != .records
    {
      return (target, .path)
    }
    if let target = selected(name) { return (target, .name) }
    let key = Self.key(name)
    if let target = meaning(of: key) { return (target, .name) }
    if let (rest, number) = Self.numbered(name), var target = meaning(of: Self.key(rest)),
      target.path.contains("[]")
    {
      target.members = .one(number)
      return (target, .name)
    }
    return misspelt(key).map { ($0, .spelling) }
  }

  /// `hakim_anggota[2].nama`: a name with the members of its list.
  private func selected(_ name: String) -> Target? {
    guard let open = name.firstIndex(of: "["), let close = name[open...].firstIndex(of: "]"),
      let members = Self.target(name.lowercased())?.members
    else { return nil }
    let rest = "\(name[..<open]) \(name[name.index(after: close)...])"
    guard var target = meaning(of: Self.key(rest)), target.path.contains("[]") else { return nil }
    target.members = members
    return target
  }

  private func meaning(of key: String) -> Target? {
    if let targets = everyday[key] { return only(targets, isClear: true) }
    // `tanggal` or `nama` alone means nothing, also where the paper knows only one.
    return only(derived[key] ?? [], isClear: key.contains(" "))
  }

  /// The one target, or for a clear name the one that the paper itself declares.
  private func only(_ targets: [Target], isClear: Bool) -> Target? {
    let distinct = Set(targets)
    if distinct.count == 1 { return distinct.first }
    guard isClear else { return nil }
    let mine = distinct.filter { own.contains($0.path) }
    return mine.count == 1 ? mine.first : nil
  }

  /// What is meant where exactly one name differs by one letter; short names are never guessed.
  private func misspelt(_ key: String) -> Target? {
    guard key.count >= 6 else { return nil }
    let near = [everyday.keys, derived.keys].joined().filter {
      ClosestWord.isOneSlip(key, from: $0)
    }
    let targets = Set(near.compactMap(meaning))
    return targets.count == 1 ? targets.first : nil
  }

  /// The paths that come nearest to a name, best first.
  func nearest(to name: String) -> [String] {
    let key = Self.key(name)
    let words = Set(key.split(separator: " "))
    var scores: [String: Double] = [:]
    for (other, targets) in [everyday, derived].joined() {
      let others = Set(other.split(separator: " "))
      let shared = Double(words.intersection(others).count)
      var score = shared / Double(max(words.union(others).count, 1))
      if ClosestWord.nearest(to: key, among: [other]) != nil { score = max(score, 0.9) }
      guard score > 0.4 else { continue }
      for target in targets {
        // What the paper itself knows is meant more often.
        let likely = score + (own.contains(target.path) ? 0.25 : 0)
        scores[target.path] = max(scores[target.path] ?? 0, likely)
      }
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }

  // MARK: Names

  /// `delik[2].nama` → the field `delik[].nama` and its second member.
  private static func target(_ path: String) -> Target? {
    guard let open = path.firstIndex(of: "[") else { return Target(path: path, members: .any) }
    guard let close = path[open...].firstIndex(of: "]") else { return nil }
    let inside = path[path.index(after: open)..<close]
    let members: FieldWriter.Members
    switch inside {
    case "": members = .any
    case "semua": members = .all
    default:
      if let number = Int(inside) {
        guard 1...999 ~= number else { return nil }
        members = .one(number)
      } else {
        members = .those(String(inside))
      }
    }
    return Target(path: "\(path[..<open])[]\(path[path.index(after: close)...])", members: members)
  }

  /// `hakim anggota 2` → `hakim anggota`, 2.
  private static func numbered(_ name: String) -> (name: String, number: Int)? {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
    guard words.count > 1, let last = words.last,
      let number = Int(last) ?? roman[String(last)], 1...99 ~= number
    else { return nil }
    return (words.dropLast().joined(separator: " "), number)
  }

  /// The names that follow from the path and the label.
  private static func names(of field: Field) -> Set<String> {
    let steps = field.path.replacing("[]", with: "").split(separator: ".")
    var parts: [String] = []
    if steps.count > 1 {
      parts.append(steps.dropFirst().joined(separator: " "))
      if steps.last == "nama" { parts.append(steps.dropLast().joined(separator: " ")) }
    }
    if steps.count > 2 {
      parts.append(steps.suffix(2).joined(separator: " "))
      if steps.last == "nama" { parts.append(String(steps[steps.count - 2])) }
    }
    // One word alone, such as `tanggal` or `saksi`, would say too little.
    let names =
      [key(steps.joined(separator: " ")), key(field.label)]
      + parts.map(key).filter { $0.contains(" ") }
    return Set(names).filter { !$0.isEmpty }
  }

  private static let fillers: Set<String> = [
    "yang", "di", "ke", "dari", "pada", "untuk", "si", "atas", "oleh", "apakah", "adalah", "itu",
    "dan", "atau", "sdr", "para",
  ]

  /// The words of a name in one order, without those that carry no meaning.
  private static func key(_ name: String) -> String {
    let words = name.lowercased().replacing("/", with: " per ")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let kept = words.filter { !fillers.contains($0) }
    return (kept.isEmpty ? words : kept).sorted().joined(separator: " ")
  }
}
