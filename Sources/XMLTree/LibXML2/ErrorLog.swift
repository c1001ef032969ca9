import CLibXML2

/// What libxml2 reported, copied out of its memory.
final class ErrorLog {
  /// One report; the words are libxml2's own English.
  struct Entry {
    var domain: Int
    var code: Int
    var message: String
    /// Counted from 1; 0 where libxml2 knows none.
    var line: Int
    var column: Int
    /// The names that the message is made of, in its order, as far as libxml2 gives them.
    var names: [String]
    var number: Int
  }

  private(set) var entries: [Entry] = []
  /// No more than this many are kept: nobody reads further.
  private static let capacity = 200

  /// Keeps an error; warnings are dropped.
  func append(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, entries.count < Self.capacity else {
      return
    }
    var words = error.message.map { String(cString: $0) } ?? ""
    while words.last?.isWhitespace == true { words.removeLast() }
    entries.append(
      Entry(
        domain: Int(error.domain),
        code: Int(error.code),
        message: String(words.prefix(2000)),
        line: Int(error.line),
        column: Int(error.int2),
        names: [error.str1, error.str2, error.str3].compactMap { name in
          name.map { String(String(cString: $0).prefix(100)) }
        },
        number: Int(error.int1)
      )
    )
  }
}
