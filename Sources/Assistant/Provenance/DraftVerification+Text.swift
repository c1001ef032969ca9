import DocumentModel
import Provenance

extension DraftVerification {
  /// The result for people.
  package func text(columns: Int) -> String {
    var page = TextPage(columns: columns)
    page.title("Verifikasi: \(kind) (\(form.rawValue.uppercased()))")
    for sentence in summary where !sentence.isEmpty { page.paragraph(sentence) }
    write(edits(.mandatory), under: "Mengenai klausul wajib", on: &page)
    write(edits(.beside), under: "Kalimat baru di samping klausul wajib", on: &page)
    write(edits(.outside), under: "Di luar klausul wajib", on: &page)
    page.heading("Catatan")
    for note in notes { page.item(note) }
    return page.text.harmless
  }

  private func write(_ edits: [HandEdit], under heading: String, on page: inout TextPage) {
    guard !edits.isEmpty else { return }
    page.heading(heading)
    for (index, edit) in edits.enumerated() {
      page.item("\(edit.place): \(edit.kind.words)", mark: "\(index + 1).")
      let excerpt = Excerpt(edit)
      if let before = excerpt.before { page.item("“\(before)”", mark: "Semula:", indent: 5) }
      if let after = excerpt.after { page.item("“\(after)”", mark: "Sekarang:", indent: 5) }
      if !edit.demands.isEmpty {
        let mark = edit.reach == .beside ? "Dasar klausul di sampingnya:" : "Dasar:"
        page.item(edit.demands.joined(separator: "; "), mark: mark, indent: 5)
      }
    }
  }
}

extension String {
  /// The words of a file without what would command a terminal or turn its letters around.
  fileprivate var harmless: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n", .format: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension HandEdit.Kind {
  fileprivate var words: String {
    switch self {
    case .filled: "titik-titiknya diisi"
    case .divided: "kata-katanya sama, pembagian barisnya lain"
    case .changed, .deleted, .added, .moved: rawValue
    }
  }
}

/// The words around what differs between two passages.
struct Excerpt {
  /// Words that are shown on either side of a difference.
  private static let context = 6
  /// Words that are shown of a passage that stands alone.
  private static let longest = 60

  private(set) var before: String?
  private(set) var after: String?

  init(_ edit: HandEdit) {
    let shown = [edit.before, edit.after].map {
      $0?.replacing(Inline.hole, with: "……").split(separator: " ") ?? []
    }
    let (old, new) = (shown[0], shown[1])
    guard edit.before != nil, edit.after != nil, edit.kind != .moved else {
      before = edit.before.map { _ in Self.cut(old, from: 0, to: old.count) }
      after = edit.after.map { _ in Self.cut(new, from: 0, to: new.count) }
      return
    }
    let common = min(old.count, new.count)
    var start = 0
    while start < common, old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < common - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    before = Self.cut(old, from: start - Self.context, to: old.count - tail + Self.context)
    after = Self.cut(new, from: start - Self.context, to: new.count - tail + Self.context)
  }

  private static func cut(_ words: [Substring], from start: Int, to end: Int) -> String {
    let (start, end) = (max(0, start), min(words.count, end))
    let shown = words[start..<max(start, end)]
    // Of much, the beginning and the end say which words are meant.
    let kept =
      shown.count <= longest
      ? shown.joined(separator: " ")
      : shown.prefix(longest / 2).joined(separator: " ") + " … "
        + shown.suffix(longest / 2).joined(separator: " ")
    return (start > 0 ? "… " : "") + kept + (end < words.count ? " …" : "")
  }
}
