import CaseFile
import Decision
import Interview
import KnowledgeBase

extension InterviewRun {
  /// Lets the person pick an offence by its number.
  mutating func pick(_ offences: [Offence]) throws(Leaving) -> Answer? {
    screen.say("Yang paling dekat (ketik nomornya; 0 = tidak ada yang cocok; m = penjelasannya):")
    for (index, offence) in offences.enumerated() {
      screen.item("\(offence.name) (\(offence.citation))", mark: "\(index + 1).")
    }
    let hint =
      offences.count == 1 ? "Ketik 1 atau 0." : "Ketik nomor 1 sampai \(offences.count), atau 0."
    while true {
      let text = try readLine()
      switch Command.read(text) {
      case .save?: throw .saved
      case .unknown?: return .unknown
      case .why?, .example?:
        for offence in offences { screen.item("\(offence.name): \(offence.elements)") }
        continue
      case .summary?, .help?:
        screen.say(hint)
        continue
      case .back?: return nil
      case nil: break
      }
      let number = number(in: text) ?? (YesNo.read(text) == false ? 0 : nil)
      if number == 0 {
        screen.say("Ceritakan dengan kata lain, atau tulis nomor pasalnya.")
        return nil
      }
      if let number, offences.indices.contains(number - 1) {
        return .charges([session.charge(for: offences[number - 1])])
      }
      // Several words are a new attempt to name the offence.
      if number == nil, text.split(separator: " ").count > 1, let next = try retry(text) {
        return next
      }
      screen.say(hint)
    }
  }

  /// A number typed alone.
  private func number(in text: String) -> Int? {
    Int(text.filter { !$0.isWhitespace && $0 != "." })
  }

  private mutating func retry(_ text: String) throws(Leaving) -> Answer? {
    switch session.read(text, for: .delik) {
    case .answer(let answer): return answer
    case .choice(let offences): return try pick(offences)
    case .uncatalogued, .doubtful, .unreadable: return nil
    }
  }

  /// Asks which of several charges is proved.
  mutating func askProof() throws(Leaving) {
    let charges = session.unprovenAlternatives
    screen.say("Dakwaan mana yang terbukti? (ketik nomornya; t = belum diketahui)")
    for (index, charge) in charges.enumerated() {
      let name = charge.offence.map { "\($0.name) (\($0.citation))" } ?? charge.text
      screen.item(name, mark: "\(index + 1).")
    }
    while true {
      let text = try readLine()
      switch Command.read(text) {
      case .save?: throw .saved
      case .unknown?:
        session.leaveProofOpen()
        screen.say("Dicatat: belum diketahui.")
        return
      case .why?:
        screen.say(
          "Ancaman setiap dakwaan berbeda. Hanya dakwaan yang terbukti yang menentukan ancamannya "
            + "(UU 1/2023 Pasal 85 ayat (1))."
        )
      case .example?: screen.say("Contoh jawaban: 1.")
      case .summary?:
        let before = session.caseFile
        try showSummary()
        if session.caseFile != before { return }
      case .back?:
        guard let previous = session.previous(before: nil) else { continue }
        try ask(previous)
        return
      case .help?, nil:
        if let number = number(in: text), charges.indices.contains(number - 1) {
          session.prove(charges[number - 1])
          screen.say("Dicatat: yang terbukti dakwaan ke-\(number).")
          keep()
          return
        }
        screen.say("Ketik nomor 1 sampai \(charges.count), atau t bila belum diketahui.")
      }
    }
  }

  /// Shows a contradiction and lets the person look at one of its answers again.
  mutating func resolve(_ conflict: Conflict) throws(Leaving) {
    screen.blank()
    screen.say("Ada jawaban yang bertentangan:")
    for (index, key) in conflict.facts.enumerated() {
      let answer = session.answerWords(key) ?? "belum diketahui"
      screen.item("\(session.label(key)): \(answer)", mark: "\(index + 1).")
    }
    screen.say(
      "Mana yang akan diperbaiki? Ketik nomornya, atau t untuk membiarkannya; "
        + "yang bertentangan dianggap belum diketahui."
    )
    while true {
      let text = try readLine()
      switch Command.read(text) {
      case .save?: throw .saved
      case .unknown?:
        session.tolerate(conflict)
        return
      default: break
      }
      if let number = number(in: text),
        conflict.facts.indices.contains(number - 1)
      {
        try ask(conflict.facts[number - 1])
        return
      }
      screen.say("Ketik nomor 1 atau \(conflict.facts.count), atau t.")
    }
  }

  /// Names what may be told besides the gate and asks whether that is wanted now.
  mutating func wants(_ group: OfferGroup, _ keys: [FactKey]) throws(Leaving) -> Bool {
    screen.blank()
    screen.say(group.introduction)
    for key in keys { screen.item(session.label(key)) }
    return try confirms("Mau menjawabnya sekarang?")
  }

  /// Why the question is asked: reason, words of the law, and what each answer would do.
  func explain(_ key: FactKey) {
    let explanation = session.explanation(key)
    screen.say(explanation.reason)
    for quote in explanation.quotes {
      let doubt = quote.doubt.map { " [\($0)]" } ?? ""
      let words = quote.text.map { "\"\($0)\"" } ?? "bunyi belum tersedia."
      screen.say("\(quote.citation)\(doubt): \(words)", indent: 2)
    }
    for effect in explanation.effects { screen.item(effect) }
  }

  /// All answers, numbered; a number opens its question again.
  mutating func showSummary() throws(Leaving) {
    while true {
      let lines = session.summary
      screen.blank()
      guard !lines.isEmpty else {
        screen.say("Belum ada jawaban.")
        return
      }
      screen.say("Jawaban sejauh ini:")
      for (index, line) in lines.enumerated() {
        let mark = line.isSetAside ? " (kini tidak dipakai)" : ""
        let source = line.source.map { " (\($0))" } ?? ""
        screen.item("\(line.label): \(line.answer)\(source)\(mark)", mark: "\(index + 1).")
      }
      screen.say("Ketik nomor untuk mengubah, atau Enter untuk lanjut.")
      guard let key = try line(of: lines) else { return }
      try ask(key)
    }
  }

  /// The fact of the line that is picked; nothing to go on.
  private func line(of lines: [Session.SummaryLine]) throws(Leaving) -> FactKey? {
    while true {
      let text = try readLine()
      if text.allSatisfy(\.isWhitespace) || Command.read(text) == .back { return nil }
      if Command.read(text) == .save { throw .saved }
      if let number = number(in: text),
        lines.indices.contains(number - 1)
      {
        return lines[number - 1].key
      }
      screen.say(
        lines.count == 1
          ? "Ketik 1, atau Enter." : "Ketik nomor 1 sampai \(lines.count), atau Enter."
      )
    }
  }
}
