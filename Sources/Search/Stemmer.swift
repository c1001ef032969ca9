import CStemmer

/// Indonesian stems by libstemmer; one value serves one thread at a time.
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  init() {
    handle = sb_stemmer_new("indonesian", "UTF_8")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The stem of a word in lower case; the word itself where the library has none.
  func stem(_ word: String) -> String {
    guard let handle, word.utf8.count <= 64 else { return word }
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress,
        let result = sb_stemmer_stem(handle, start, Int32(buffer.count))
      else { return word }
      let length = Int(sb_stemmer_length(handle))
      return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
  }
}
