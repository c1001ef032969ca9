import CEdit
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Reads single lines from the terminal with the usual editing keys and a history.
///
/// Ctrl-C ends the wait for a line instead of the program, so that nothing answered is lost. A line
/// that is far too long is swallowed to its end.
struct LineEditor: ~Copyable {
  /// What was typed.
  enum Input {
    case line(String)
    /// More than anybody types; it was thrown away.
    case tooLong
    /// Ctrl-D, or the terminal is gone.
    case end
    /// Ctrl-C.
    case interrupted
  }

  private let line: OpaquePointer
  private let past: OpaquePointer

  /// Starts line editing; nothing where the terminal does not allow it.
  ///
  /// - Parameter echo: the descriptor on which what is typed shows.
  init?(echo: Int32) {
    Self.chooseLocale()
    guard let past = history_init() else { return nil }
    guard let input = fdopen(dup(STDIN_FILENO), "r"), let output = fdopen(dup(echo), "w"),
      let line = el_init("timbang", input, output, output)
    else {
      history_end(past)
      return nil
    }
    let isPlain = getenv("TERM").map { ["dumb", ""].contains(String(cString: $0)) } ?? true
    cedit_set_up(line, past, readCharacter, isPlain ? 0 : 1)
    self.line = line
    self.past = past
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in isInterrupted.store(true, ordering: .relaxed) }
    sigaction(SIGINT, &action, nil)
  }

  deinit {
    el_end(line)
    history_end(past)
    signal(SIGINT, SIG_DFL)
  }

  /// Waits for one line.
  func read() -> Input {
    typed.withLock { $0 = Typed() }
    var count: Int32 = 0
    let words = el_gets(line, &count).map { String(cString: $0) }
    if isInterrupted.exchange(false, ordering: .relaxed) { return .interrupted }
    if typed.withLock({ $0.isTooLong }) { return .tooLong }
    guard let words else { return .end }
    let plain = words.last == "\n" ? String(words.dropLast()) : words
    if plain.contains(where: { !$0.isWhitespace }) { cedit_remember(past, plain) }
    return .line(plain)
  }

  /// Throws away what is typed ahead; a long paste ends here.
  static func discardTypedAhead() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // A paste comes without pause; a tenth of a second of silence is its end.
    while poll(&ready, 1, 100) > 0, Glibc.read(STDIN_FILENO, &buffer, buffer.count) > 0 {}
  }

  /// Letters outside ASCII need a UTF-8 locale, whatever the environment says.
  private static func chooseLocale() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}

/// How much of the line was typed so far.
private struct Typed {
  static let limit = 4000

  var characters = 0
  var isTooLong = false
}

private let typed = Mutex(Typed())
private let isInterrupted = Atomic<Bool>(false)

/// Reads one character for libedit: 1 for a character, 0 at the end of input.
private let readCharacter: cedit_reader = { _, character in
  let isFull = typed.withLock { typed in
    typed.characters += 1
    if typed.characters > Typed.limit { typed.isTooLong = true }
    return typed.isTooLong
  }
  if isFull {
    LineEditor.discardTypedAhead()
    character?.pointee = 0x0A
    return 1
  }
  guard !isInterrupted.load(ordering: .relaxed), let first = readByte() else { return 0 }
  var bytes = [first]
  let more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0
  for _ in 0..<more { readByte().map { bytes.append($0) } }
  let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first ?? "\u{FFFD}"
  character?.pointee = wchar_t(scalar.value)
  return 1
}

private func readByte() -> UInt8? {
  var byte: UInt8 = 0
  while true {
    let count = read(STDIN_FILENO, &byte, 1)
    if count < 0, errno == EINTR, !isInterrupted.load(ordering: .relaxed) { continue }
    return count == 1 ? byte : nil
  }
}
