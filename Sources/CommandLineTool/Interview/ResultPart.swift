/// What of a result is shown at a time.
enum ResultPart {
  case whole
  /// The answer and what matters most, on one screen.
  case firstScreen
  /// What the first screen leaves out.
  case details
}
