package import Diagnostics

/// Where in a draft something stands, counted from 1.
package struct Place: Sendable, Hashable {
  package var page: Int
  package var paragraph: Int
  package var line: Int
  /// Whether the draft has more than one page, so that the page is worth naming.
  package var hasPages: Bool

  /// `halaman 3, paragraf 12`.
  package var words: String {
    hasPages ? "halaman \(page), paragraf \(paragraph)" : "paragraf \(paragraph)"
  }
}

/// One thing that a draft lacks, has wrong, or contradicts itself in.
package struct Finding: Sendable, Hashable {
  /// One of the fixed codes, or `catatan` for a remark outside them.
  package var code: String
  package var severity: Severity
  /// The provision in canonical form; nothing where the draft contradicts only itself.
  package var basis: String?
  package var place: Place
  /// The words of the draft.
  package var quote: String
  package var message: String
  /// A sentence that would mend it.
  package var remedy: String
}
