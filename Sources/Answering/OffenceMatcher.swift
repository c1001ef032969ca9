import Indonesian
import KnowledgeBase
import Search

/// Finds the offence that a question is about, by article or in everyday words.
struct OffenceMatcher: Sendable {
  let knowledge: KnowledgeBase
  let analyzer: TextAnalyzer
  private let index: BM25Index
  private let phrases: [Phrase]
  /// The terms that most names of an offence share; a name that is told in part needs one of them.
  private let cores: [Int: Set<String>]
  private let byTerm: [String: [Int]]
  /// The articles of the code that hold an offence.
  let articles: Set<String>
  /// All words of each offence that names, everyday words and elements hold.
  private let vocabulary: [(offence: Int, terms: Set<String>)]

  init(_ knowledge: KnowledgeBase, _ vocabulary: Vocabulary, analyzer: TextAnalyzer) {
    self.knowledge = knowledge
    self.analyzer = analyzer
    var phrases: [(offence: Int, terms: [String])] = []
    let nicknames = Dictionary(grouping: vocabulary.nicknames, by: \.offence)
    for (position, offence) in knowledge.offences.enumerated() where offence.kind == .offence {
      let words =
        [offence.name] + offence.everydayWords + (nicknames[offence.id] ?? []).flatMap(\.phrases)
      for word in words {
        let terms = analyzer.terms(word)
        // What is said in every case names no offence.
        let isTelling =
          terms.contains {
            !$0.hasPrefix("~") && $0 != "tidak" && $0 != "lewat"
              || ["~sopir", "~peras"].contains($0)
          } || terms.contains("~ancam") && terms.contains("~teknologi")
        // A phrase of which only one ordinary word is left has lost what made it one.
        let isWhole = terms.count > 1 || !word.contains(" ") || terms[0].hasPrefix("~")
        if isTelling, isWhole { phrases.append((position, terms)) }
      }
    }
    let index = BM25Index(documents: phrases.map(\.terms))
    self.index = index
    self.phrases = phrases.map { phrase in
      let terms = Set(phrase.terms)
      return Phrase(
        offence: phrase.offence,
        terms: terms,
        total: terms.sorted().reduce(0) { $0 + index.weight(of: $1) },
        denied: Self.denied(phrase.terms).first
      )
    }
    cores = Dictionary(grouping: self.phrases, by: \.offence).mapValues { names in
      var counts: [String: Int] = [:]
      for name in names { for term in name.terms { counts[term, default: 0] += 1 } }
      return Set(counts.filter { $0.value >= 2 && $0.value * 4 >= names.count }.keys)
    }
    var byTerm: [String: [Int]] = [:]
    for (position, phrase) in self.phrases.enumerated() {
      for term in phrase.terms { byTerm[term, default: []].append(position) }
    }
    self.byTerm = byTerm
    articles = Set(
      knowledge.offences.filter { $0.kind == .offence && $0.citation.instrument == "UU 1/2023" }
        .compactMap(\.citation.article)
    )
    var words: [Int: Set<String>] = [:]
    for phrase in self.phrases { words[phrase.offence, default: []].formUnion(phrase.terms) }
    self.vocabulary = words.sorted { $0.key < $1.key }.map { position, terms in
      (position, terms.union(analyzer.terms(knowledge.offences[position].elements)))
    }
  }

  /// How many ordinary words an offence must share, where no name fits.
  private static let fewestKnown = 3
  /// How much of a question's telling words an offence must know, where no name fits.
  private static let leastKnown = 0.6

  /// The offence that knows most of a question's words although no name of it is told.
  private func byVocabulary(_ question: Question) -> [Named] {
    let telling = question.terms.filter {
      !$0.hasPrefix("#") && !$0.hasPrefix("§") && !OffenceAspects.terms.contains($0)
        && !Self.cues.contains($0)
    }
    let whole = telling.sorted().reduce(0) { sum, term in
      let weight = index.weight(of: term)
      return sum + (weight > 0 ? weight : Self.foreignWeight)
    }
    guard telling.count >= 2, whole > 0 else { return [] }
    let scored = vocabulary.compactMap { entry -> Named? in
      let known = entry.terms.intersection(telling)
      guard known.count(where: { !$0.hasPrefix("~") }) >= Self.fewestKnown else { return nil }
      let weight = known.sorted().reduce(0) { $0 + index.weight(of: $1) }
      guard weight / whole >= Self.leastKnown else { return nil }
      if entry.terms.contains("~teknologi"), question.isElectronic {
        return Named(
          offence: entry.offence,
          score: weight * 1.1,
          terms: known,
          cover: weight / whole
        )
      }
      return Named(offence: entry.offence, score: weight, terms: known, cover: weight / whole)
    }
    .sorted { ($0.score, $1.offence) > ($1.score, $0.offence) }
    return Array(scored.prefix(1))
  }

  /// Fills in the offences of a question, the best first.
  func read(_ question: inout Question) {
    find(&question)
    question.offences = question.offences.filter { !isOfAnotherClass($0, question) }
    if question.offences.isEmpty { question.offenceTerms = [] }
  }

  private func find(_ question: inout Question) {
    let places = question.citations.filter { $0.article != nil }
    let alternatives = alternatives(places, question)
    if !alternatives.isEmpty {
      question.offences = alternatives
      question.namesArticle = true
      return
    }
    if !places.isEmpty {
      let text = places.map(\.description).joined(separator: " jo. ")
      switch knowledge.charge(text) {
      case .offence(let offence, let joined):
        question.offences = [offence]
        question.joined = joined
        question.namesArticle = true
        question.offenceTerms = terms(naming: byWords(question))
        return
      case .ambiguous(let offences):
        question.offences = preferred(offences, &question)
        question.namesArticle = true
        return
      case .unknown, .unreadable:
        let others = elsewhere(places, question)
        if !others.isEmpty {
          question.offences = preferred(others, &question)
          question.namesArticle = true
          return
        }
      }
    }
    var found = byWords(question)
    if found.isEmpty, !question.mentionsCommunityService, isAbout(question, 0) {
      found = byVocabulary(question)
      question.guessesOffence = true
    }
    guard let first = found.first, isAbout(question, first.cover) else { return }
    question.offenceTerms = terms(naming: found)
    question.offences = found.map { lighter(knowledge.offences[$0.offence], question) }
    if question.has("uuite"), !question.has("kuhp") {
      let twins = question.offences.filter { $0.id.hasPrefix("ite-") } + twins(question.offences)
      if !twins.isEmpty { question.offences = twins }
    }
  }

  /// The clauses of UU ITE whose neighbour in the code is one of the offences.
  private func twins(_ offences: [Offence]) -> [Offence] {
    let places = offences.filter { !$0.id.hasPrefix("ite-") }.map(\.citation)
    return knowledge.offences.filter { offence in
      offence.id.hasPrefix("ite-") && offence.status != .revoked
        && offence.counterparts.prefix(1).contains { places.contains($0) }
    }
  }

  /// Terms that belong to talk about crimes.
  private static let cues: Set<String> = [
    "~aduan", "~ancam", "denda", "penjara", "dipidana", "dihukum", "dipenjara", "~jaksa", "~kersos",
    "~kuhp", "~penjara", "~tuntutan", "~uuite",
    "~vonis", "delik", "dakwa", "hukum", "kena", "korban", "lapor", "pasal", "pidana", "polisi",
    "jerat", "sidang", "tangkap", "terdakwa", "tersangka", "sepertiga", "tuntut", "~daluwarsa",
    "~percobaan", "~pembantuan", "~perbarengan", "~residivis", "~maks",
  ]

  /// Whether a question is about an offence: of what it says, the offence is much, or something
  /// else tells that it is about a crime.
  private func isAbout(_ question: Question, _ cover: Double) -> Bool {
    cover >= 0.35 && question.parts.first?.text != "cara"
      || !Self.cues.isDisjoint(with: question.terms)
      || question.parts.contains { Self.cues.contains($0.text) }
  }

  /// The light form of an offence against property, with the loss up to which it is light
  /// (Pasal 478, 487, 494, and 521 ayat (2)).
  private static let lightForms = [
    "pencurian": ("pencurian-ringan", 500_000), "penggelapan": ("penggelapan-ringan", 1_000_000),
    "penipuan": ("penipuan-ringan", 1_000_000), "perusakan-barang": ("perusakan-ringan", 500_000),
  ]

  /// The light form where the loss that is told is small and no prison is told.
  private func lighter(_ offence: Offence, _ question: Question) -> Offence {
    guard let (id, limit) = Self.lightForms[offence.id], let loss = question.loss,
      question.prison == nil, loss.amount <= limit
    else { return offence }
    return knowledge.offence(id) ?? offence
  }

  /// Of several clauses of one article, those that the words point to; else all.
  private func preferred(_ offences: [Offence], _ question: inout Question) -> [Offence] {
    let found = byWords(question)
    question.offenceTerms = terms(naming: found)
    let named = Set(found.map { knowledge.offences[$0.offence].id })
    let chosen = offences.filter { named.contains($0.id) }
    return chosen.isEmpty ? offences : chosen
  }

  private func terms(naming offences: [Named]) -> Set<String> {
    offences.reduce(into: []) { $0.formUnion($1.terms) }
  }

  /// An offence that everyday words name.
  struct Named {
    var offence: Int
    var score: Double
    /// The terms of the question that name it, and how much of the question they are.
    var terms: Set<String>
    var cover: Double
  }

  /// Terms without which a name that has them is not told.
  private static let needed: Set<String> = ["~sopir", "~peras"]

  /// What a term counts that no name of an offence has.
  private static let foreignWeight = 4.0

  /// A name of an offence in everyday words.
  private struct Phrase {
    var offence: Int
    var terms: Set<String>
    /// The weight of its terms.
    var total: Double
    /// What it says is not done: "barang tidak dikirim".
    var denied: String?
  }

  /// The terms that stand after a `tidak`.
  private static func denied(_ terms: [String]) -> [String] {
    zip(terms, terms.dropFirst()).compactMap { $0 == "tidak" ? $1 : nil }
  }

  /// The offences that the words name where an article is named as well.
  func named(_ question: Question) -> [Offence] {
    let found = byWords(question).map { knowledge.offences[$0.offence] }
    guard question.has("uuite"), !question.has("kuhp") else { return found }
    let own = found.filter { $0.id.hasPrefix("ite-") } + twins(found)
    return own.isEmpty ? found : own
  }

  /// The offences that everyday words name, the best first.
  func byWords(_ question: Question) -> [Named] {
    var common: [Int: Double] = [:]
    var shared: [Int: Int] = [:]
    let denied = deniedTerms(question)
    let deniedInQuestion = Set(Self.denied(question.orderedTerms))
    for term in question.terms.sorted() where !denied.contains(term) {
      guard let list = byTerm[term] else { continue }
      let weight = index.weight(of: term)
      for phrase in list {
        common[phrase, default: 0] += weight
        shared[phrase, default: 0] += 1
      }
    }
    var best: [Int: (score: Double, terms: Set<String>)] = [:]
    for (position, weight) in common {
      let phrase = phrases[position]
      let share = weight / phrase.total
      guard share > 0.78, shared[position, default: 0] >= min(2, phrase.terms.count) else {
        continue
      }
      let core = phrase.terms.intersection(cores[phrase.offence] ?? [])
      if share < 0.999, !core.isSubset(of: question.terms) { continue }
      if let term = phrase.denied, !deniedInQuestion.contains(term) { continue }
      // What makes the act electronic must be told.
      if phrase.terms.contains("~teknologi"), !question.isElectronic { continue }
      if !Self.needed.intersection(phrase.terms).isSubset(of: question.terms) { continue }
      if phrase.terms.contains("~peras"), !saysThreat(question) { continue }
      if phrase.terms.contains("~ancam"), !saysMenace(question) { continue }
      let score = weight * share
      let named = phrase.terms.intersection(question.terms)
      best[phrase.offence] = (
        max(best[phrase.offence]?.score ?? 0, score),
        (best[phrase.offence]?.terms ?? []).union(named)
      )
    }
    let wantsITE = question.has("uuite")
    let wantsCode = question.has("kuhp")
    let whole = question.terms.sorted().reduce(0) { sum, term in
      let weight = index.weight(of: term)
      return sum + (weight > 0 ? weight : term.hasPrefix("#") ? 0 : Self.foreignWeight)
    }
    let scored = best.map { position, found -> Named in
      let offence = knowledge.offences[position]
      let isITE = offence.id.hasPrefix("ite-")
      var factor = 1.0
      if isITE, wantsITE { factor = 1.5 }
      if isITE, wantsCode, !wantsITE { factor = 0.6 }
      if !isITE, wantsITE, !wantsCode { factor = 0.6 }
      if isITE, question.has("teknologi") { factor *= 1.15 }
      if offence.status == .revoked {
        if let day = question.actDay {
          if offence.threat(on: day) == nil { factor *= 0.5 }
        } else if !wantsITE {
          factor *= 0.8
        }
      }
      let named = found.terms.sorted().reduce(0) { $0 + index.weight(of: $1) }
      return Named(
        offence: position,
        score: found.score * factor,
        terms: found.terms,
        cover: whole > 0 ? named / whole : 0
      )
    }
    .sorted { ($0.score, $1.offence) > ($1.score, $0.offence) }
    .filter { knowledge.offences[$0.offence].id != "pengaduan-fitnah" || saysFalseReport(question) }
    guard let first = scored.first else { return [] }
    return scored.prefix { $0.score >= first.score * 0.999 }.map { $0 }
  }

  /// What stands after a denial and nowhere else: "pemain, bukan bandar", "tanpa luka berat", "korban
  /// tidak sampai luka".
  private func deniedTerms(_ question: Question) -> Set<String> {
    let parts = question.parts
    var ranges: [Range<Int>] = []
    for (index, part) in parts.enumerated() where part.isWord {
      var range: Range<Int>?
      if part.text == "bukan", index > 0 {
        range = index + 1..<index + 3
      } else if part.text == "tanpa" {
        range = index + 1..<index + 3
      } else if part.text == "tidak", index + 1 < parts.count,
        ["sampai", "ada", "sempat", "terjadi"].contains(parts[index + 1].text)
      {
        range = index + 2..<index + 4
      }
      guard let range, range.lowerBound < parts.count else { continue }
      let told = parts[range.lowerBound..<min(range.upperBound, parts.count)].prefix { $0.isWord }
      if !told.isEmpty { ranges.append(told.startIndex..<told.endIndex) }
    }
    guard !ranges.isEmpty else { return [] }
    var denied = Set(analyzer.terms(of: ranges.flatMap { Array(parts[$0]) }))
    let others = parts.indices.filter { index in !ranges.contains { $0.contains(index) } }
    denied.subtract(analyzer.terms(of: others.map { parts[$0] }))
    // "barang tidak dikirim" names an act by what is not done.
    return denied.subtracting(["tidak"])
  }

  /// Whether somebody threatens, and not the law: "saya diancam di WA", not "diancam pidana".
  private func saysMenace(_ question: Question) -> Bool {
    let penal: Set<String> = [
      "pidana", "penjara", "hukuman", "denda", "dengan", "berapa", "paling", "maksimal", "tunggal",
    ]
    let words = question.parts.map(\.text) + [""]
    return zip(words, words.dropFirst()).contains { word, next in
      ["mengancam", "diancam", "ancam", "mengancamku", "diancamkan"].contains(word)
        && !penal.contains(next)
        || word == "ancaman" && ["akan", "mau", "lewat", "melalui", "dari"].contains(next)
    }
  }

  /// Whether money is asked for under a threat, and not for something else.
  private func saysThreat(_ question: Question) -> Bool {
    question.says(
      "mengancam",
      "diancam",
      "ancam",
      "ancaman",
      "memaksa",
      "dipaksa",
      "paksa",
      "memeras",
      "diperas",
      "pemerasan",
      "peras",
      "menyebar",
      "disebar",
      "menakuti",
      "todong",
      "ditodong",
      "tebusan"
    )
  }

  /// Whether a report that is itself false is meant, and not the report of a slander.
  private func saysFalseReport(_ question: Question) -> Bool {
    question.says("palsu", "bohong", "fiktif") || question.says(phrase: "pengaduan fitnah")
  }
}
