import Diagnostics
import Indonesian
package import JSONTree
package import KnowledgeBase

/// Reads a case file and gathers every fault with its line.
package struct CaseFileReader {
  /// After so many faults the rest of the file is not looked at.
  private static let faultLimit = 50

  private let knowledge: KnowledgeBase
  let file: String
  var faults: [Diagnostic] = []

  private init(knowledge: KnowledgeBase, file: String) {
    self.knowledge = knowledge
    self.file = file
  }

  /// Reads the bytes of a case file.
  ///
  /// - Throws: all faults at once; messages name keys and never the values of personal facts.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    knowledge: KnowledgeBase
  ) throws(CaseFileProblem) -> CaseFile {
    let value: JSONValue
    do throws(Diagnostic) {
      value = try JSONReader.parse(bytes, file: file)
    } catch {
      throw CaseFileProblem([error])
    }
    return try read(value, file: file, knowledge: knowledge)
  }

  /// Reads a case file that is already a JSON value.
  package static func read(
    _ value: JSONValue,
    file: String,
    knowledge: KnowledgeBase
  ) throws(CaseFileProblem) -> CaseFile {
    var reader = CaseFileReader(knowledge: knowledge, file: file)
    guard case .object(let members) = value else {
      throw CaseFileProblem([
        Diagnostic(
          code: "bukan-berkas-perkara",
          message: "Berkas perkara harus berupa objek JSON, bukan \(value.kindInWords).",
          remedy: "Mulai dengan { dan akhiri dengan }.",
          location: SourceLocation(file: file, line: 1)
        )
      ])
    }
    var caseFile = CaseFile()
    for member in members where reader.faults.count < Self.faultLimit {
      reader.read(member, into: &caseFile)
    }
    reader.checkCatalogue(caseFile, members)
    guard reader.faults.isEmpty else { throw CaseFileProblem(reader.faults) }
    return caseFile
  }

  mutating func fault(_ code: String, line: Int, _ message: String, remedy: String) {
    faults.append(
      Diagnostic(
        code: code,
        message: message,
        remedy: remedy,
        location: SourceLocation(file: file, line: line > 0 ? line : nil)
      )
    )
  }

  private mutating func read(_ member: JSONValue.Member, into caseFile: inout CaseFile) {
    switch FactKey(name: member.key) {
    case .delik:
      let (list, entry) = unwrapped(member, .delik)
      caseFile.charges = charges(list)
      caseFile.entries[.delik] = entry
    case .pemberatan:
      let (list, entry) = unwrapped(member, .pemberatan)
      caseFile.aggravations = aggravations(list)
      caseFile.entries[.pemberatan] = entry
    case let key?:
      if let fact = knowledge.fact(key), let entry = entry(member, fact: fact) {
        caseFile.entries[key] = entry
      }
    case nil:
      let start = "\(member.key)."
      let list = "\(member.key)[]"
      if knowledge.facts.contains(where: {
        $0.path == member.key || $0.path.hasPrefix(start) || $0.path.hasPrefix(list)
      }) {
        checkRecord(member.value, path: member.key, line: member.line)
        caseFile.records.append(member)
      } else {
        unknownKey(member.key, line: member.line, known: topLevelKeys)
      }
    }
  }

  private var topLevelKeys: [String] {
    knowledge.facts.map { String($0.path.prefix { $0 != "." && $0 != "[" }) }
  }

  private mutating func unknownKey(_ key: String, line: Int, known: [String]) {
    let nearest = ClosestWord.nearest(to: key, among: known)
    fault(
      "kunci-tak-dikenal",
      line: line,
      "Kunci \"\(key.prefix(60))\" tidak dikenal.",
      remedy: nearest.map { "Mungkin maksud Anda \"\($0)\"." }
        ?? "Lihat daftar kunci dengan perintah: timbang pengetahuan daftar."
    )
  }

  /// A list that may stand in an object with its source, and the entry that keeps the source.
  private mutating func unwrapped(
    _ member: JSONValue.Member,
    _ key: FactKey
  ) -> (list: JSONValue.Member, source: Entry?) {
    guard case .object(var parts) = member.value,
      let list = parts.firstIndex(where: {
        $0.key == "nilai"
      }), let fact = knowledge.fact(key)
    else { return (member, Entry(nil)) }
    let value = parts[list]
    parts[list].value = .null
    let source = JSONValue.Member(member.key, .object(parts), line: member.line)
    return (value, entry(source, fact: fact))
  }

  /// The entry of a fact: a bare value, or an object that also says by whom, when and on what.
  private mutating func entry(_ member: JSONValue.Member, fact: Fact) -> Entry? {
    guard case .object(let parts) = member.value else {
      return read(member.value, fact: fact, line: member.line).map { Entry($0) }
    }
    var entry = Entry(nil)
    for part in parts {
      switch part.key {
      case "nilai":
        guard let value = read(part.value, fact: fact, line: part.line) else { return nil }
        entry.value = value
      case "oleh": entry.by = words(part, of: fact)
      case "bukti": entry.evidence = words(part, of: fact)
      case "tanggal":
        guard part.value != .null else { continue }
        entry.date = date(part.value, key: "\(fact.path).tanggal", line: part.line)
      case "sikap":
        guard part.value != .null else { continue }
        entry.attitude = part.value.string.flatMap { Entry.Attitude(rawValue: $0) }
        if entry.attitude == nil {
          fault(
            "nilai-keliru",
            line: part.line,
            "Kunci \"\(fact.path).sikap\" berisi nilai yang tidak dikenal.",
            remedy: "Pilih \"mendukung\" atau \"memberatkan\"."
          )
        }
      default:
        unknownKey(
          part.key,
          line: part.line,
          known: ["nilai", "oleh", "tanggal", "bukti", "sikap"]
        )
      }
    }
    return entry
  }

  /// Words about a fact, such as who said it; `null` says nothing.
  private mutating func words(_ part: JSONValue.Member, of fact: Fact) -> String? {
    if part.value == .null { return nil }
    guard let words = part.value.string else {
      fault(
        "jenis-keliru",
        line: part.line,
        "Kunci \"\(fact.path).\(part.key)\" harus berupa teks, bukan \(part.value.kindInWords).",
        remedy: "Tulis dalam tanda kutip, atau null bila tidak ada."
      )
      return nil
    }
    return words
  }

  private mutating func read(_ value: JSONValue, fact: Fact, line: Int) -> FactValue?? {
    if value == .null { return .some(nil) }
    guard let read = typed(value, fact: fact, line: line) else { return nil }
    return .some(read)
  }

  // MARK: Charges

  private mutating func charges(_ member: JSONValue.Member) -> [Charge] {
    switch member.value {
    case .null: return []
    case .string(let text):
      return charge(text, line: member.line).map { [$0] } ?? []
    case .array(let items):
      guard (1...50).contains(items.count) else {
        fault(
          "delik-keliru",
          line: member.line,
          "Daftar \"delik\" memuat \(items.count) dakwaan.",
          remedy: "Tulis 1 sampai 50 dakwaan, atau null bila belum diketahui."
        )
        return []
      }
      return items.compactMap { item(of: $0, line: member.line) }
    default:
      fault(
        "jenis-keliru",
        line: member.line,
        "Kunci \"delik\" harus berupa teks atau daftar, bukan \(member.value.kindInWords).",
        remedy: "Contoh: \"UU 1/2024 Pasal 45 ayat (4)\"."
      )
      return []
    }
  }

  private mutating func item(of value: JSONValue, line: Int) -> Charge? {
    if case .string(let text) = value { return charge(text, line: line) }
    guard case .object(let parts) = value, let text = value["kutipan"]?.string else {
      fault(
        "jenis-keliru",
        line: line,
        "Setiap dakwaan dalam \"delik\" harus memuat \"kutipan\".",
        remedy: "Contoh: {\"kutipan\": \"UU 1/2023 Pasal 486\", \"bentuk\": \"tunggal\"}."
      )
      return nil
    }
    var found = charge(text, line: line)
    for part in parts {
      switch (part.key, part.value) {
      case ("kutipan", _), ("terbukti", .null): continue
      case ("terbukti", .boolean(let isProven)): found?.isProven = isProven
      case ("bentuk", .string(let word)):
        if let form = Charge.Form(rawValue: word) {
          found?.form = form
        } else {
          fault(
            "nilai-keliru",
            line: part.line,
            "Bentuk dakwaan \"\(word.prefix(40))\" tidak dikenal.",
            remedy: "Pilih tunggal, alternatif, subsider, atau kumulatif."
          )
        }
      case ("bentuk", _), ("terbukti", _):
        fault(
          "jenis-keliru",
          line: part.line,
          "Kunci \"\(part.key)\" pada dakwaan berisi \(part.value.kindInWords).",
          remedy: "Bentuk ditulis sebagai teks; terbukti ditulis true atau false."
        )
      default: unknownKey(part.key, line: part.line, known: ["kutipan", "bentuk", "terbukti"])
      }
    }
    return found
  }

  private mutating func charge(_ text: String, line: Int) -> Charge? {
    switch knowledge.charge(text) {
    case .offence(let offence, let joined):
      return Charge(text: text, offence: offence, joined: joined)
    case .unknown:
      return Charge(text: text, offence: nil)
    case .ambiguous(let offences):
      fault(
        "delik-bermakna-ganda",
        line: line,
        "Dakwaan \"\(text.prefix(80))\" cocok dengan lebih dari satu tindak pidana.",
        remedy: "Sebutkan ayatnya: "
          + offences.prefix(6).map { "\($0.citation) (\($0.name))" }.joined(separator: "; ") + "."
      )
      return nil
    case .unreadable:
      let nearest = ClosestWord.nearest(to: text, among: knowledge.offences.map(\.id))
      fault(
        "delik-tak-terbaca",
        line: line,
        "Dakwaan \"\(text.prefix(80))\" tidak terbaca sebagai pasal.",
        remedy: nearest.map { "Mungkin maksud Anda \"\($0)\"." }
          ?? "Contoh: \"UU 1/2024 Pasal 45 ayat (4)\" atau \"Pasal 486 KUHP\"."
      )
      return nil
    }
  }

  /// An offence outside the catalogue needs its maximum from the file.
  private mutating func checkCatalogue(_ caseFile: CaseFile, _ members: [JSONValue.Member]) {
    // A maximum that is there and not yet known leaves the case open; a missing one is forgotten.
    guard caseFile.entries[.ancamanPenjara] == nil else { return }
    let line = members.first { $0.key == FactKey.delik.name }?.line ?? 0
    for charge in caseFile.charges where charge.offence == nil {
      fault(
        "delik-tak-dikenal",
        line: line,
        "Pasal \"\(charge.text.prefix(80))\" belum ada dalam katalog.",
        remedy: "Isi \"ancaman_penjara\" menurut bunyi pasal itu, misalnya \"P4Y\"; "
          + "daftar pasal ada pada perintah: timbang delik."
      )
    }
  }

  private mutating func aggravations(_ member: JSONValue.Member) -> Set<CaseFile.Aggravation>? {
    let known = CaseFile.Aggravation.allCases.map(\.rawValue)
    switch member.value {
    case .null: return nil
    case .array(let items):
      var found: Set<CaseFile.Aggravation> = []
      for item in items {
        if let aggravation = item.string.flatMap({ CaseFile.Aggravation(rawValue: $0) }) {
          found.insert(aggravation)
        } else {
          let nearest = item.string.flatMap { ClosestWord.nearest(to: $0, among: known) }
          fault(
            "nilai-keliru",
            line: member.line,
            "Kunci \"pemberatan\" memuat nilai yang tidak dikenal.",
            remedy: nearest.map { "Mungkin maksud Anda \"\($0)\"." }
              ?? "Pilih: \(known.joined(separator: ", "))."
          )
        }
      }
      return found
    default:
      fault(
        "jenis-keliru",
        line: member.line,
        "Kunci \"pemberatan\" harus berupa daftar, bukan \(member.value.kindInWords).",
        remedy: "Contoh: [\"sarana_ti\"]."
      )
      return []
    }
  }

  // MARK: Records for the papers

  private mutating func checkRecord(_ value: JSONValue, path: String, line: Int) {
    if value == .null { return }
    if let fact = knowledge.fact(path) {
      switch (fact.kind, value) {
      case (.textList, .array(let items)):
        for item in items where item.string == nil {
          wrongKind(item, fact: fact, line: line, wanted: "teks")
        }
      case (.textList, _): wrongKind(value, fact: fact, line: line, wanted: "daftar teks")
      case (.recordList, .array(let items)):
        for item in items { checkRecord(item, path: "\(path)[]", line: line) }
      case (.recordList, _): wrongKind(value, fact: fact, line: line, wanted: "daftar")
      default: _ = typed(value, fact: fact, line: line)
      }
      return
    }
    switch value {
    case .object(let members):
      for member in members {
        let inner = "\(path).\(member.key)"
        if isDeclared(inner) {
          checkRecord(member.value, path: inner, line: member.line)
        } else {
          unknownKey(member.key, line: member.line, known: children(of: path))
        }
      }
    case .array(let items) where isDeclared("\(path)[]"):
      for item in items { checkRecord(item, path: "\(path)[]", line: line) }
    default:
      fault(
        "jenis-keliru",
        line: line,
        "Kunci \"\(path)\" tidak boleh berisi \(value.kindInWords).",
        remedy: "Tulis sebagai objek dengan kunci: \(children(of: path).joined(separator: ", "))."
      )
    }
  }

  private func isDeclared(_ path: String) -> Bool {
    knowledge.facts.contains {
      $0.path == path || $0.path.hasPrefix("\(path).") || $0.path.hasPrefix("\(path)[]")
    }
  }

  private func children(of path: String) -> [String] {
    var seen: Set<String> = []
    return knowledge.facts.compactMap { fact in
      guard fact.path.hasPrefix("\(path).") else { return nil }
      let name = String(fact.path.dropFirst(path.count + 1).prefix { $0 != "." && $0 != "[" })
      return seen.insert(name).inserted ? name : nil
    }
  }
}
