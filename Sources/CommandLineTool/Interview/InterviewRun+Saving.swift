import CaseFile
import FileAccess
import Interview
import KnowledgeBase

extension InterviewRun {
  /// Keeps the answers in the file; a failure is told and costs nothing that was saved before.
  mutating func keep() {
    do throws(FileProblem) {
      try file.keep(session)
    } catch {
      screen.say("Belum tersimpan. \(Terminal.line(error.diagnostic))")
    }
  }

  /// Ends an interview that was left: what was answered is kept where it can be.
  mutating func leave(_ reason: Leaving) {
    screen.blank()
    if file.isSaved, let path = file.path {
      let role = session.role == .warga ? "" : "--peran \(session.role.rawValue) "
      screen.say(
        "Jawaban tersimpan di \(path). Lanjutkan dengan: timbang periksa \(role)--simpan \(path)"
      )
      return
    }
    guard !session.caseFile.entries.isEmpty else {
      screen.say("Belum ada jawaban yang perlu disimpan.")
      return
    }
    if reason == .inputEnded {
      screen.say("Masukan berakhir. Jawaban tidak disimpan, karena tidak ada --simpan.")
      return
    }
    saveUnderNewName()
  }

  /// Asks for a file name until the answers are saved or the person gives up.
  mutating func saveUnderNewName() {
    screen.say("Tulis nama berkas untuk menyimpan jawaban, atau Enter untuk tidak menyimpan.")
    while case .line(let text) = editor.read() {
      let name = text.split(whereSeparator: \.isNewline).joined().trimmingBlanks
      guard !name.isEmpty, YesNo.read(name) != false else { break }
      guard Command.read(name) == nil else {
        screen.say("Tulis nama berkas, misalnya perkara.json, atau Enter untuk tidak menyimpan.")
        continue
      }
      do throws(FileProblem) {
        var other = try SessionFile(name)
        guard other.firstBytes == nil else {
          screen.say("Berkas itu sudah ada. Pakai nama lain.")
          continue
        }
        try other.keep(session)
        file = other
        screen.say("Jawaban tersimpan di \(name).")
        return
      } catch {
        screen.say(Terminal.line(error.diagnostic))
      }
    }
    screen.say("Jawaban tidak disimpan.")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
