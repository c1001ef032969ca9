import Assistant

#if canImport(Glibc)
import Glibc
#endif

/// Where the interview shows its lines: wrapped, without colour, never redrawn.
///
/// Every line is written once, from top to bottom, as a screen reader needs it.
struct Screen {
  /// Standard output, or standard error where standard output is kept for JSON.
  let descriptor: Int32

  /// A paragraph wrapped to the width of the terminal.
  func say(_ words: String, indent: Int = 0) {
    var page = TextPage(columns: Terminal.columns)
    page.paragraph(words, indent: indent)
    put(page.text)
  }

  /// An item of a list, with its mark.
  func item(_ words: String, mark: String = "-") {
    var page = TextPage(columns: Terminal.columns)
    page.item(words, mark: mark)
    put(page.text)
  }

  func blank() {
    put("\n")
  }

  func put(_ text: String) {
    descriptor == STDERR_FILENO ? Terminal.complain(text, ends: "") : Terminal.write(text)
  }
}
