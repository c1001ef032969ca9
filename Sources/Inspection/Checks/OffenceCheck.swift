import Diagnostics
import Indonesian
import KnowledgeBase

/// The offence found against the offence charged, and its threat against five years.
struct OffenceCheck {
  let facts: DraftFacts
  let knowledge: KnowledgeBase
  let cites: [Cite]

  /// The first day of the code, from which threats are read.
  private static let start = CalendarDate(year: 2026, month: 1, day: 2)

  /// An offence that the draft names, and where.
  private struct Named {
    var offences: [Offence]
    var range: Range<Int>
    /// Named by its article, not by words alone.
    var isCited: Bool
  }

  func run(_ list: inout FindingList) {
    let found = facts.orders.filter { order in
      let first = facts.text.form(order.range.lowerBound)
      return first == "menyatakan"
        || facts.text.has(anyOf: ["bersalah", "terbukti"], in: order.range)
          && facts.text.has("pidana", in: order.range)
    }.compactMap { order -> Named? in named(in: order.range) }
    let charged = charges()
    let reasoned = proved()
    if facts.imposing != nil {
      let weighed = reasoned.isEmpty ? charged.filter { _ in charged.count == 1 } : reasoned
      threats(found.isEmpty ? weighed : found.map { sharpened($0, charged + reasoned) }, &list)
    }
    // Where one offence alone is charged, the reasons can find no other proved.
    let isSingle = Set(chargedOffences(charged).map(\.id)).count == 1
    if !compare(found, charged, &list), !isSingle { _ = compare(found, reasoned, &list) }
    contradictions(&list)
  }

  // MARK: - Reading

  private func named(in range: Range<Int>) -> Named? {
    let inside = cites.filter { range.contains($0.range.lowerBound) && !isGeneral($0) }
    if let first = inside.first, let last = inside.last {
      let end = min(last.range.upperBound + 24, range.upperBound)
      let offences = offences(inside, first.range.lowerBound..<end)
      if !offences.isEmpty {
        return Named(
          offences: offences,
          range: first.range.lowerBound..<last.range.upperBound,
          isCited: true
        )
      }
    }
    guard let (offences, place) = byName(in: range) else { return nil }
    return Named(offences: offences, range: place, isCited: false)
  }

  /// Articles that name no offence by themselves.
  private func isGeneral(_ cite: Cite) -> Bool {
    guard cite.act != .procedure, cite.act != .oldProcedure, cite.act != .oldKUHP else {
      return true
    }
    let number = Int(cite.article.prefix { $0.isNumber }) ?? 0
    return cite.isKUHP && number < 188
  }

  private func offences(_ cites: [Cite], _ range: Range<Int>) -> [Offence] {
    let words = facts.text.words[range].map(\.form).joined(separator: " ")
    switch knowledge.charge(words) {
    case .offence(let offence, _): return [offence]
    case .ambiguous(let offences): return offences
    case .unknown, .unreadable:
      for cite in cites {
        if case .offence(let offence, _) = knowledge.charge(
          "Pasal \(cite.article)\(cite.paragraph.map { " ayat (\($0))" } ?? "") \(actWords(cite))"
        ) {
          return [offence]
        }
      }
      return []
    }
  }

  private func actWords(_ cite: Cite) -> String {
    switch cite.act {
    case .ite: "UU ITE"
    case .other(let name): name
    default: "KUHP"
    }
  }

  /// The offence whose name stands in the words, the longest name first.
  private func byName(in range: Range<Int>) -> ([Offence], Range<Int>)? {
    let text = facts.text
    var best: (Offence, Range<Int>)?
    for offence in knowledge.offences where offence.kind == .offence {
      let name = offence.name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
      guard let first = name.first,
        let place = text.places(of: first, in: range).first(where: { text.matches(name, at: $0) })
      else { continue }
      if best.map({ $0.1.count < name.count }) ?? true {
        best = (offence, place..<place + name.count)
      }
    }
    return best.map { ([$0.0], $0.1) }
  }

  /// What the draft says was charged, outside the orders.
  private func charges() -> [Named] {
    let text = facts.text
    let clauses = facts.outline.clauses
    return clauses.enumerated().compactMap { position, clause in
      guard clause.range.upperBound <= facts.outline.operative.lowerBound,
        text.has(
          anyOf: ["didakwa", "dakwaan", "didakwakan", "mendakwa", "dakwaannya"],
          in: clause.range
        )
          || isListedCharge(clause) || position > 0 && isChargeHeading(clauses[position - 1])
      else { return nil }
      return named(in: clause.range).flatMap { $0.isCited ? $0 : nil }
    }
  }

  /// What the draft's own reasons find proved: `memenuhi unsur Pasal 492 KUHP`.
  private func proved() -> [Named] {
    let text = facts.text
    let proving: Set<String> = [
      "terbukti", "terpenuhi", "memenuhi", "membuktikan", "terbuktilah", "melanggar",
    ]
    let doubting: Set<String> = [
      "primair", "primer", "apakah", "apabila", "jika", "dibebaskan", "membebaskan", "selain",
    ]
    return facts.outline.clauses.enumerated().compactMap { position, clause in
      guard clause.range.upperBound <= facts.outline.operative.lowerBound,
        !facts.outline.recited.contains(position), !isListedCharge(clause),
        !text.has(anyOf: ["didakwa", "didakwakan", "mendakwa"], in: clause.range),
        !text.has(anyOf: doubting, in: clause.range)
      else { return nil }
      let places = text.places(anyOf: proving, in: clause.range)
      let isDenied = places.contains { place in
        text.has(
          anyOf: ["tidak", "tak", "belum", "bukan"],
          in: max(clause.range.lowerBound, place - 4)..<place
        )
      }
      if places.isEmpty || isDenied { return nil }
      return named(in: clause.range).flatMap { $0.isCited ? $0 : nil }
    }
  }

  /// The offences of every article charged, where one clause names several.
  private func chargedOffences(_ charged: [Named]) -> [Offence] {
    let alone = charged.flatMap { one in
      cites.filter { one.range.contains($0.range.lowerBound) && !isGeneral($0) }
        .flatMap { offences([$0], $0.range) }
    }
    return charged.flatMap(\.offences) + alone
  }

  /// `I. DAKWAAN.`: what follows it is the charge.
  private func isChargeHeading(_ clause: Clause) -> Bool {
    clause.startsParagraph && clause.range.count <= 4
      && facts.text.has(anyOf: ["dakwaan", "dakwaannya"], in: clause.range)
  }

  /// Whether a clause is one of several charges, such as `KESATU: Pasal …`.
  private func isListedCharge(_ clause: Clause) -> Bool {
    let first = facts.text.form(clause.range.lowerBound)
    return ["primair", "primer", "subsidair", "subsider", "pertama", "kedua", "atau"].contains(
      first
    )
      || clause.marker == .ordinal
  }

  /// The one ayat that is charged of the article, where the offence is found by its name alone:
  /// `penganiayaan yang mengakibatkan luka berat` begins with the name of another ayat.
  private func sharpened(_ one: Named, _ charged: [Named]) -> Named {
    let all = chargedOffences(charged)
    let names = Set(one.offences.map(\.id))
    guard !one.isCited, all.allSatisfy({ !names.contains($0.id) }) else { return one }
    let articles = Set(one.offences.map(\.citation.article))
    let same = all.filter { articles.contains($0.citation.article) }
    guard let offence = same.first, same.allSatisfy({ $0.id == offence.id }) else { return one }
    return Named(offences: [offence], range: one.range, isCited: false)
  }

  // MARK: - Checking

  private func threats(_ named: [Named], _ list: inout FindingList) {
    guard let day = Self.start, let limit = LegalDuration(years: 5) else { return }
    for one in named {
      let prisons = one.offences.map { $0.threat(on: day)?.prison }
      let isClosed = !prisons.isEmpty && prisons.allSatisfy { $0.map { $0 >= limit } ?? false }
      if isClosed, let offence = one.offences.first, let prison = prisons.compactMap({ $0 }).min() {
        list.add(
          .threatTooHigh,
          basis: Basis.article85(1),
          at: one.range,
          "\(offence.name) (\(offence.citation)) diancam penjara paling lama \(prison.words), tidak kurang dari 5 tahun.",
          remedy:
            "Kerja sosial tidak dapat dijatuhkan untuk tindak pidana ini; jatuhkan pidana lain."
        )
      } else if one.offences.count == 1, one.offences[0].connector == .fineOnly {
        list.add(
          .threatTooHigh,
          .warning,
          basis: Basis.article85(1),
          at: one.range,
          "\(one.offences[0].name) hanya diancam denda; menurut bunyi Pasal 85 ayat (1) ancamannya harus penjara kurang dari 5 tahun. Soal ini belum disepakati.",
          remedy:
            "Beri alasan mengapa Pasal 85 berlaku juga untuk tindak pidana yang hanya diancam denda, atau jatuhkan denda."
        )
      }
      if one.isCited, one.offences.allSatisfy({ $0.status == .revoked }) {
        list.add(
          .outdatedCitation,
          .warning,
          basis: "UU 1/2023 Pasal 622 ayat (1)",
          at: one.range,
          "\(one.offences[0].citation) sudah dicabut sejak 2 Januari 2026.",
          remedy:
            "Pakai pasal penggantinya\(one.offences[0].successors.first.map { ", misalnya \($0.citation)" } ?? "") atau jelaskan mengapa pasal lama masih dipakai (Pasal 3 KUHP)."
        )
      }
    }
    if named.isEmpty { statedThreat(&list) }
  }

  /// `diancam dengan pidana penjara paling lama 7 tahun`, where no offence is known.
  private func statedThreat(_ list: inout FindingList) {
    let text = facts.text
    for place in text.places(anyOf: ["diancam", "ancaman", "ancamannya"], in: text.all).sorted()
    where !facts.outline.isRecited(place) && !isUnproved(place) {
      let range = place..<min(place + 14, text.words.count)
      guard
        let quantity = facts.quantities.first(where: {
          range.contains($0.range.lowerBound) && $0.unit == .year
        }),
        quantity.hundredths >= 500, text.has("paling", in: place..<quantity.range.lowerBound),
        !text.has("85", in: max(0, place - 40)..<place),
        !text.has("sosial", in: max(0, place - 16)..<place)
      else { continue }
      list.add(
        .threatTooHigh,
        basis: Basis.article85(1),
        at: place..<quantity.range.upperBound,
        "Ancaman yang disebut tidak kurang dari 5 tahun.",
        remedy:
          "Kerja sosial hanya untuk tindak pidana yang diancam penjara kurang dari 5 (lima) tahun."
      )
    }
  }

  /// Whether the clause speaks of a charge that is not proved.
  private func isUnproved(_ place: Int) -> Bool {
    guard let clause = facts.outline.clause(at: place)?.range else { return false }
    return facts.text.has(phrase: "tidak terbukti", in: clause)
      || facts.text.has(anyOf: ["dibebaskan", "membebaskan"], in: clause)
  }

  /// Whether an offence found is none of those that were charged or proved.
  private func compare(_ found: [Named], _ charged: [Named], _ list: inout FindingList) -> Bool {
    guard !charged.isEmpty else { return false }
    var differs = false
    let all = chargedOffences(charged)
    let known = Set(all.map(\.id))
    let articles = Set(all.compactMap(\.citation.article))
    for one in found where Set(one.offences.map(\.id)).isDisjoint(with: known) {
      // The catalogue name alone may be a looser name for another ayat of the charged article.
      if !one.isCited,
        one.offences.contains(where: { articles.contains($0.citation.article ?? "") })
      {
        continue
      }
      if isSuccession(one.offences, all) { continue }
      differs = true
      list.add(
        .offencesDiffer,
        basis: nil,
        at: one.range,
        "Tindak pidana yang dinyatakan terbukti tidak ada dalam dakwaan atau pertimbangan yang disebut naskah ini.",
        remedy:
          "Samakan pasal dalam \(facts.kind == .tuntutan ? "tuntutan" : "amar") dengan dakwaan, atau jelaskan perubahannya."
      )
    }
    return differs
  }

  /// Whether the offence found took the place of the one charged (Pasal 3).
  private func isSuccession(_ found: [Offence], _ charged: [Offence]) -> Bool {
    charged.contains { old in
      old.successors.contains { successor in
        found.contains {
          $0.citation == successor.citation || successor.citation.contains($0.citation)
        }
      }
        || old.counterparts.contains { counterpart in found.contains { $0.citation == counterpart }
        }
    }
  }

  /// A name and an article of two different offences in one order.
  private func contradictions(_ list: inout FindingList) {
    for order in facts.orders where facts.text.form(order.range.lowerBound) == "menyatakan" {
      guard let cited = named(in: order.range), cited.isCited,
        let (named, place) = byName(in: order.range),
        let name = named.first, place.upperBound <= cited.range.lowerBound
      else { continue }
      let isSame = cited.offences.contains { offence in
        offence.id == name.id || offence.citation.article == name.citation.article
          || offence.name.lowercased().contains(name.name.lowercased())
      }
      let isFamily = cited.offences.contains { $0.citation.instrument != name.citation.instrument }
      if isSame || isFamily { continue }
      list.add(
        .offencesDiffer,
        basis: nil,
        at: place.lowerBound..<cited.range.upperBound,
        "Nama tindak pidana (\(name.name)) tidak cocok dengan pasal yang disebut.",
        remedy: "Samakan nama tindak pidana dan pasalnya."
      )
    }
  }
}
