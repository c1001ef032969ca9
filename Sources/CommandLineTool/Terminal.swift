import Diagnostics

#if canImport(Glibc)
import Glibc
#endif

/// The two streams of the process, and what is known of the terminal.
enum Terminal {
  /// Makes a file that grows past its limit an error like a full disk, and not the end of the program.
  static func outliveFullDisks() {
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Writes to standard output; where there is no room for it, the program says so and ends with 74.
  static func write(_ text: String) {
    write(Array(text.utf8), to: STDOUT_FILENO)
  }

  static func write(_ bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes one message to standard error.
  static func complain(_ text: String, ends end: String = "\n") {
    write(Array((text + end).utf8), to: STDERR_FILENO)
  }

  /// The text without what would command a terminal or turn its letters around.
  private static func harmless(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\n" && scalar != "\t", .format: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A fault as a person reads it: place, what is wrong, what to do.
  static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { "\($0): " } ?? ""
    return harmless("\(place)\(diagnostic.message)\(diagnostic.remedy.map { " \($0)" } ?? "")")
  }

  /// Whether a person sits at both ends.
  static var isInteractive: Bool {
    isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// Columns of the terminal, or 80 where there is none; never under 40 nor over 100.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 40), 100)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.write(
          descriptor,
          buffer.baseAddress.map { $0 + sent },
          buffer.count - sent
        )
        if count < 0 && errno == EINTR { continue }
        if count < 0, descriptor == STDOUT_FILENO, [ENOSPC, EFBIG, EDQUOT].contains(errno) {
          complain("Hasilnya belum tertulis utuh, karena tempat penyimpanannya penuh.")
          exit(74)
        }
        guard count > 0 else { return }
        sent += count
      }
    }
  }
}
