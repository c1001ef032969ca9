import Indonesian

/// A plain yes or no to a question of the program itself.
enum YesNo {
  /// Nothing for what is neither, "tidak tahu" among them.
  static func read(_ text: String) -> Bool? {
    switch EverydayAnswer.read(text) {
    case .success(.yes): true
    case .success(.no): false
    default: nil
    }
  }
}
