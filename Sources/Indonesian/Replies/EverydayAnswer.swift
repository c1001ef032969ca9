/// Yes, no or not known, as people say it.
package enum EverydayAnswer: Sendable, Hashable, CaseIterable {
  case yes
  case no
  case unknown

  /// Reads yes, no and unknown in everyday forms: `iya`, `sudah`, `gak`, `belum`, `gatau`, `?`.
  ///
  /// `menolak` is no. What says both, or says no to a refusal (`tidak keberatan`), is ambiguous:
  /// consent is never guessed.
  package static func read(_ text: String) -> Reading<EverydayAnswer> {
    Result { () throws(UnreadableReason) in
      let tokens = try ReplyToken.split(text)
      let spoken = tokens.filter { $0 != .symbol("?") }
      guard !tokens.isEmpty else { throw .notUnderstood }
      if spoken.isEmpty { return .unknown }
      let answer = try answer(to: senses(of: spoken))
      // `ya?` only wonders.
      guard spoken.count == tokens.count || answer == .unknown else { throw .ambiguous }
      return answer
    }
  }

  /// What a word contributes.
  private enum Sense: Hashable {
    case affirmed
    case negated
    case refused
    case doubted
    /// Knowing, remembering, being sure: unknown when negated or lacking.
    case knowing
    case lacking
  }

  private static func answer(to heard: [Sense]) throws(UnreadableReason) -> EverydayAnswer {
    switch heard {
    case [.affirmed], [.affirmed, .knowing]: return .yes
    case [.negated], [.negated, .affirmed], [.refused]: return .no
    case [.doubted], [.negated, .knowing], [.lacking, .knowing], [.doubted, .negated, .knowing],
      [.negated, .knowing, .doubted]:
      return .unknown
    case [], [.knowing], [.lacking]: throw .notUnderstood
    default: throw .ambiguous
    }
  }

  private static func senses(of tokens: [ReplyToken]) throws(UnreadableReason) -> [Sense] {
    var heard: [Sense] = []
    var previous: ReplyToken?
    for token in tokens {
      guard case .word(let word) = token else { throw .notUnderstood }
      defer { previous = token }
      // `tidak, tidak` says it once; `bukan tidak` does not.
      if fillers.contains(word) || token == previous { continue }
      guard let senses = senses(of: word) else { throw .notUnderstood }
      for sense in senses {
        let repeats = sense == heard.last && (sense == .affirmed || sense == .knowing)
        if !repeats { heard.append(sense) }
      }
    }
    return heard
  }

  private static func senses(of word: String) -> [Sense]? {
    if let sense = vocabulary[word] { return [sense] }
    // `iyaaa`
    if let last = word.last {
      let short = String(word.reversed().drop { $0 == last }.reversed()) + String(last)
      if short.count < word.count, let sense = vocabulary[short] { return [sense] }
    }
    // `gatau`, `gamau`, `tidaktahu`
    for negation in ["tidak", "tdk", "nggak", "ngga", "enggak", "gak", "ga", "gk", "g", "belum"]
    where word.hasPrefix(negation) {
      let rest = String(word.dropFirst(negation.count))
      if vocabulary[rest] == .knowing { return [.negated, .knowing] }
      if vocabulary[rest] == .affirmed, rest.count > 2 { return [.negated, .affirmed] }
    }
    return nil
  }

  private static let vocabulary: [String: Sense] = {
    let lists: [(Sense, String)] = [
      (
        .affirmed,
        """
        ya y iya iye iyah ye yah yap yup yep yoi yes betul btul bener benar bnr sudah udah udh sdh \
        dah setuju stuju bersedia mau ok oke okay okey sip siap boleh bisa dapat sanggup mampu \
        sepakat tentu pernah ada punya
        """
      ),
      (
        .negated,
        """
        tidak tdk tak t n no nggak ngga nggk enggak engga ndak nda ga gak gk kagak kaga bukan bkn \
        belum blm blom belom
        """
      ),
      (.refused, "tolak menolak nolak keberatan"),
      (.doubted, "entah ntah entahlah lupa ragu raguragu"),
      (.knowing, "tahu tau tw yakin ingat inget pasti jelas paham ngerti"),
      (.lacking, "kurang krg"),
    ]
    let pairs = lists.flatMap { sense, words in
      words.split(separator: " ").map { (String($0), sense) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// Words that change nothing.
  private static let fillers: Set<String> = [
    "saya", "sy", "aku", "gue", "gua", "kami", "kita", "dia", "ia", "beliau", "mereka", "terdakwa",
    "pak", "bu", "bapak", "ibu", "kak", "kok", "sih", "dong", "deh", "lah", "nih", "tuh", "kan",
    "saja", "aja", "sekali", "banget", "itu", "masih", "juga", "nya",
  ]
}
