/// Why an interview ends before its result.
enum Leaving: Error {
  /// "simpan dan keluar".
  case saved
  /// Ctrl-C.
  case interrupted
  /// Ctrl-D, or the terminal went away.
  case inputEnded
}
