import CaseFile
import Decision
import Indonesian
import Interview
import KnowledgeBase

/// Holds the interview on a terminal: shows questions, reads lines, and keeps the session file.
struct InterviewRun: ~Copyable {
  var session: Session
  var file: SessionFile
  let screen: Screen
  let editor: LineEditor
  /// The offered groups that are to be asked.
  private var taken: Set<OfferGroup> = []
  /// The number of questions that was shown last.
  private var shownLeft = -1

  init(session: Session, file: consuming SessionFile, screen: Screen, editor: consuming LineEditor)
  {
    self.session = session
    self.file = file
    self.screen = screen
    self.editor = editor
  }

  func greet() {
    screen.say("Timbang bertanya tentang perkara Anda, satu demi satu (Pasal 85 KUHP).")
    screen.say("Jawaban Anda tidak keluar dari komputer ini.")
    screen.say("Di setiap pertanyaan: \(Command.line).")
    screen.say("Asal jawaban boleh ditambahkan, misalnya: \(AnswerSource.example).")
  }

  /// Asks and shows the result, again after every change.
  mutating func hold(
    looksAgain: Bool,
    _ show: (CaseFile, ResultPart) -> Void
  ) throws(Leaving) {
    while true {
      try askAll()
      screen.blank()
      show(session.caseFile, .firstScreen)
      guard looksAgain, try self.looksAgain(show) else { return }
    }
  }

  /// Says what stands in the file, and what has changed since.
  func resume(_ record: SessionRecord?) {
    screen.blank()
    let count = session.answered.count
    guard count > 0 else { return }
    screen.say("Berkas ini sudah memuat \(count) jawaban. Ketik r untuk melihat atau mengubahnya.")
    for line in session.resumption(since: record) { screen.say(line) }
  }

  /// After the result: whether an answer was changed, so that it has to be weighed again.
  private mutating func looksAgain(
    _ show: (CaseFile, ResultPart) -> Void
  ) throws(Leaving) -> Bool {
    let words = "Ketik d = rincian, r = lihat atau ubah jawaban, Enter = selesai."
    screen.blank()
    screen.say(words)
    while true {
      let text = try readLine()
      let command = Command.read(text)
      if ["d", "rincian"].contains(text.lowercased().filter { !$0.isWhitespace }) {
        show(session.caseFile, .details)
        screen.blank()
        screen.say(words)
      } else if command == .summary || command == .back {
        let before = session.caseFile
        try showSummary()
        if session.caseFile != before { return true }
        screen.say(words)
      } else if text.allSatisfy(\.isWhitespace) || command == .save {
        throw .saved
      } else {
        screen.say("Ketik d, r, atau Enter untuk selesai.")
      }
    }
  }

  /// Asks until nothing more can matter and nothing more is offered.
  mutating func askAll() throws(Leaving) {
    while true {
      switch session.next {
      case .resolve(let conflict): try resolve(conflict)
      case .ask(let key):
        showProgress(session.mostQuestionsLeft)
        try ask(key)
      case .prove:
        showProgress(session.mostQuestionsLeft)
        try askProof()
      case .done: return
      case .offer(let group, let keys):
        if !taken.contains(group) {
          guard try wants(group, keys) else {
            session.decline(keys)
            continue
          }
          taken.insert(group)
        }
        showProgress(keys.count)
        try ask(keys[0])
      }
    }
  }

  /// At most how many questions still come, told when it has changed.
  private mutating func showProgress(_ left: Int) {
    screen.blank()
    guard left != shownLeft else { return }
    shownLeft = left
    screen.say(left == 1 ? "Tinggal satu pertanyaan." : "Paling banyak \(left) pertanyaan lagi.")
  }

  // MARK: One question

  /// Asks one question until it is answered or left.
  mutating func ask(_ key: FactKey) throws(Leaving) {
    let earlier = session.isAnswered(key) ? session.answerWords(key) : nil
    showQuestion(key, earlier: earlier)
    while true {
      let text = try readLine()
      if let command = Command.read(text) {
        switch command {
        case .unknown:
          note(key, .unknown)
          return
        case .back:
          guard let previous = session.previous(before: key) else {
            screen.say("Ini pertanyaan pertama.")
            continue
          }
          try ask(previous)
          return
        case .summary:
          try showSummary()
          if session.next != .ask(key), earlier == nil { return }
          showQuestion(key, earlier: earlier)
        case .save: throw .saved
        case .why: explain(key)
        case .example: screen.say(session.example(key))
        case .help:
          screen.say(Command.line + ".")
          screen.say("Asal jawaban boleh ditambahkan, misalnya: \(AnswerSource.example).")
        }
        continue
      }
      let sourced = session.sourced(text)
      if let fault = sourced.fault {
        screen.say(fault)
        continue
      }
      if let source = sourced.source, sourced.reply.allSatisfy(\.isWhitespace) {
        guard earlier != nil else {
          screen.say("Tulis juga jawabannya. Contoh: \(AnswerSource.example).")
          continue
        }
        session.attach(source, to: key)
        confirm(key)
        return
      }
      if text.allSatisfy(\.isWhitespace) {
        if earlier != nil { return }
        if key == .tanggalPutusan {
          note(key, .none)
          return
        }
      }
      if let answer = try answer(sourced.reply, key) {
        note(key, answer, source: sourced.source)
        return
      }
    }
  }

  private func showQuestion(_ key: FactKey, earlier: String?) {
    let form = session.form(key).map { " (\($0))" } ?? ""
    screen.say(session.question(key) + form)
    if let earlier {
      screen.say("Jawaban sebelumnya: \(earlier). Tekan Enter untuk memakainya lagi.")
    }
  }

  /// The answer that a reply holds, after a choice where one is needed; nothing to be asked again.
  private mutating func answer(_ text: String, _ key: FactKey) throws(Leaving) -> Answer? {
    switch session.read(text, for: key) {
    case .answer(let answer): return answer
    case .choice(let offences): return try pick(offences)
    case .uncatalogued(let charge):
      let words = "Pasal \"\(charge.text)\" belum ada dalam katalog. Pakai pasal itu?"
      return try confirms(words) ? .charges([charge]) : nil
    case .doubtful(let answer, let words):
      if try confirms(words) { return answer }
      screen.say("Tulis lagi jawabannya.")
      return nil
    case .unreadable(let words):
      screen.say(words)
      return nil
    }
  }

  /// Notes an answer, says so, and keeps it in the file.
  mutating func note(_ key: FactKey, _ answer: Answer, source: AnswerSource? = nil) {
    let effect = session.answer(key, answer, source: source)
    switch answer {
    case .born(let day): screen.say("Dicatat: lahir \(day.words).")
    case .none where key == .tanggalPutusan: screen.say("Dicatat: belum diputus.")
    default: tell(key)
    }
    if !effect.setAside.isEmpty {
      let names = effect.setAside.map { session.label($0) }.joined(separator: ", ")
      screen.say("Sekarang tidak dipakai, tetapi tetap disimpan: \(names).")
    }
    if !effect.backInUse.isEmpty {
      let names = effect.backInUse.map { session.label($0) }.joined(separator: ", ")
      screen.say("Dipakai kembali: \(names).")
    }
    keep()
  }

  /// Says what stands in the file for a question.
  private func tell(_ key: FactKey) {
    let source = session.sourceWords(key).map { " (\($0))" } ?? ""
    screen.say("Dicatat: \(session.answerWords(key) ?? "belum diketahui")\(source).")
  }

  /// Says what stands in the file after its source was noted, and keeps it.
  private mutating func confirm(_ key: FactKey) {
    tell(key)
    keep()
  }

  // MARK: Lines

  /// One line, or why the interview ends.
  func readLine() throws(Leaving) -> String {
    while true {
      switch editor.read() {
      case .line(let words): return words
      case .tooLong:
        screen.say("Tempelan itu terlalu panjang dan tidak dipakai. Tulis jawaban singkat saja.")
      case .end: throw .inputEnded
      case .interrupted: throw .interrupted
      }
    }
  }

  /// A yes or no; anything else is asked again.
  mutating func confirms(_ words: String) throws(Leaving) -> Bool {
    screen.say("\(words) (ya / tidak)")
    while true {
      let text = try readLine()
      if Command.read(text) == .save { throw .saved }
      switch YesNo.read(text) {
      case true?: return true
      case false?: return false
      case nil: screen.say("Jawab ya atau tidak.")
      }
    }
  }
}
