import Diagnostics
import Indonesian

/// Whether the orders name the person whom the draft introduces.
struct NameCheck {
  let facts: DraftFacts

  private struct Name {
    var parts: [String]
    var range: Range<Int>
  }

  func run(_ list: inout FindingList) {
    let declared = declaredNames()
    guard !declared.isEmpty, declared.count <= 20 else { return }
    let known = Set(declared.flatMap(\.parts))
    for name in mentionedNames() where !isKnown(name, declared, known) {
      list.add(
        .namesDiffer,
        basis: nil,
        at: name.range,
        "Nama terdakwa di sini berbeda dari nama pada bagian identitas.",
        remedy: "Samakan nama terdakwa dengan identitasnya."
      )
    }
  }

  private func isKnown(_ name: Name, _ declared: [Name], _ known: Set<String>) -> Bool {
    if declared.contains(where: { $0.parts == name.parts }) { return true }
    // A shortened name, or one with a title, holds only known parts or all of them.
    return declared.contains { other in
      let (mine, theirs) = (Set(name.parts), Set(other.parts))
      return mine.isSubset(of: theirs) || theirs.isSubset(of: mine)
    }
  }

  /// The names of the identity part, or the first mention where there is none.
  private func declaredNames() -> [Name] {
    let text = facts.text
    var names: [Name] = []
    for place in text.places(of: "nama")
    where text.words[place].startsParagraph || text.words[place].startsLine || isMarked(place) {
      var next = place + 1
      let labels: Set<String> = ["lengkap", "terdakwa", ":", "i", "ii", "iii", "1", "2", "3", "."]
      while labels.contains(text.form(next)), !text.words[next].startsLine || next == place + 1 {
        next += 1
      }
      guard text.has(":", in: place..<next) else { continue }
      if let name = name(at: next, toLineEnd: true) { names.append(name) }
    }
    if !names.isEmpty { return names }
    // `Terdakwa : Terdakwa M`; an answer of his, `Terdakwa : Benar`, is no name.
    for place in text.places(of: "terdakwa")
    where text.words[place].startsLine || isMarked(place) {
      // `Terdakwa II : B`
      let isNumbered =
        Self.roman.contains(text.form(place + 1)) || Int(text.form(place + 1)) != nil
      let colon = isNumbered ? place + 2 : place + 1
      guard text.form(colon) == ":", let name = name(at: colon + 1, toLineEnd: true),
        name.parts.count > 1 || name.parts[0].utf8.count == 1
          || isShouted(name.range.upperBound - 1)
      else { continue }
      names.append(name)
    }
    if !names.isEmpty { return names }
    // The first words that name a defendant, and whoever is joined to him there.
    var clause: Clause?
    for place in text.places(of: "terdakwa") {
      guard let name = name(at: place + 1, toLineEnd: false) else { continue }
      let here = facts.outline.clause(at: place)
      if clause == nil { clause = here }
      // A list of defendants: `1. Terdakwa A; 2. Terdakwa B`.
      let isListed =
        here.map { ["terdakwa", "dan"].contains(text.form($0.range.lowerBound)) } ?? false
      guard here?.range == clause?.range || isListed && here?.marker != nil else { break }
      names.append(name)
    }
    return names
  }

  private func isMarked(_ place: Int) -> Bool {
    place > 0 && [".", ")"].contains(facts.text.form(place - 1))
  }

  private func mentionedNames() -> [Name] {
    let text = facts.text
    return text.places(of: "terdakwa").compactMap { place in
      if facts.outline.isRecited(place) { return nil }
      return name(at: place + 1, toLineEnd: false)
    }
  }

  private static let roman: Set<String> = ["i", "ii", "iii", "iv", "v", "vi"]
  private static let alias: Set<String> = ["alias", "als", "bin", "binti", "bti"]
  private static let notNames: Set<String> = [
    "tersebut", "tidak", "dan", "yang", "telah", "maupun", "serta", "bersalah", "terbukti", "oleh",
    "mengulangi", "wajib", "apabila", "jika", "selama", "diajukan", "menuntut", "penuntut", "hakim",
    "pasal", "di", "pada", "untuk", "dengan", "adalah", "anak", "korporasi", "nama", "pt", "cv",
    "menyatakan", "menjatuhkan", "menimbang", "memerintahkan", "menetapkan", "umum", "majelis",
    "didampingi", "mengakui", "agama", "laki", "perempuan", "penasihat", "jaksa", "saksi",
    "advokat",
    "panitera", "pembimbing", "orang", "ini", "itu", "mengetahui", "ketua",
  ]

  /// The name in capitals that begins at `index`: `BUDI CONTOH`, `A`; nothing for `Terdakwa I`.
  private func name(at index: Int, toLineEnd: Bool) -> Name? {
    let text = facts.text
    var place = index
    var parts: [String] = []
    var end = index
    while place < text.words.count, parts.count < 8 {
      let word = text.words[place]
      if place > index, word.startsLine, toLineEnd { break }
      if word.startsParagraph { break }
      if place > 0, isColumn(place) { break }
      if word.isMark {
        if word.form == ".", parts.last?.utf8.count ?? 9 <= 2, !(text.form(place + 1)).isEmpty,
          !toLineEnd, text.words[place + 1].isCapitalised, parts.count > 1
        {
          place += 1
          continue
        }
        break
      }
      if Self.alias.contains(word.form) {
        place += 1
        continue
      }
      guard word.isCapitalised, !word.isNumber else { break }
      if word.form == "terdakwa" {
        guard parts.isEmpty else { break }
        place += 1
        continue
      }
      if Self.notNames.contains(word.form) || isOrdinary(place) { break }
      if parts.isEmpty, Self.roman.contains(word.form),
        word.form.utf8.count > 1 || word.form == "i" || word.form == "v"
      {
        // `Terdakwa I` numbers; `Terdakwa I BUDI` numbers and names.
        place += 1
        end = place
        continue
      }
      parts.append(word.form)
      place += 1
      end = place
    }
    guard !parts.isEmpty,
      parts.count > 1 || parts[0].utf8.count == 1 || toLineEnd || isShouted(end - 1)
    else {
      return nil
    }
    return Name(parts: parts, range: index..<end)
  }

  /// Whether a wide gap parts the word from the one before, as between two signatures.
  private func isColumn(_ index: Int) -> Bool {
    let text = facts.text
    let gap = text.words[index - 1].bytes.upperBound..<text.words[index].bytes.lowerBound
    guard !text.words[index].startsLine, gap.count > 1, text.form(index - 1) != ":" else {
      return false
    }
    return gap.count > 3 || text.bytes[gap].contains(0x09)
  }

  /// Whether a word in capitals is written small elsewhere, as no name is: `JIKA TERDAKWA TANPA`.
  private func isOrdinary(_ index: Int) -> Bool {
    let text = facts.text
    let word = text.words[index]
    guard word.isShouted, word.form.utf8.count > 2 else { return false }
    return Vocabulary.isKnown(word.form) && FoundDate.days[word.form] == nil
      && !CalendarDate.monthNames.contains { $0.lowercased() == word.form }
      || text.places(of: word.form).contains { !text.words[$0].isCapitalised }
  }

  private func isShouted(_ index: Int) -> Bool {
    facts.text.words.indices.contains(index) && facts.text.words[index].isShouted
  }
}
