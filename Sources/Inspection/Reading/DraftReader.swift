/// Reads the words of a draft from text, Markdown, HTML, DOCX or PDF.
package enum DraftReader {
  /// The largest file, in bytes.
  package static let fileLimit = 32 << 20
  /// The most text that is inspected, in bytes; a thousand pages.
  static let textLimit = 6 << 20

  /// Reads a draft; the form is told by its bytes, and by the name only where they leave it open.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its path; a PDF is read again from there by `pdftotext`.
  /// - Returns: the words as plain text.
  /// - Throws: why it cannot be read, with what to do about it.
  package static func read(_ bytes: [UInt8], file: String) throws(DraftProblem) -> DraftSource {
    func fail(_ kind: DraftProblem.Kind) -> DraftProblem { DraftProblem(file: file, kind: kind) }
    guard bytes.count <= fileLimit else { throw fail(.tooLarge) }
    let text: [UInt8]
    if bytes.starts(with: Array("%PDF".utf8)) {
      text = try PDFText.read(file)
    } else if bytes.starts(with: [0x50, 0x4B]) {
      text = try WordDocument.read(bytes, file: file)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // An office suite wraps a document with a password in the container of old Word files.
      let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
      throw fail(Bytes.contains(bytes[...], name) ? .encrypted : .oldWord)
    } else {
      guard let plain = decoded(bytes) else { throw fail(.notText) }
      let name = file.lowercased()
      if name.hasSuffix(".html") || name.hasSuffix(".htm") || looksLikeHTML(plain) {
        text = MarkupText.read(plain)
      } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
        text = MarkdownText.read(plain)
      } else {
        text = plain
      }
    }
    guard text.count <= textLimit else { throw fail(.tooLarge) }
    guard text.contains(where: Bytes.isLetterOrDigit) else { throw fail(.empty) }
    return DraftSource(plainText: text)
  }

  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { Bytes.isSpace($0) }.prefix(14).map { $0 | 0x20 }
    return start.starts(with: Array("<!doctype html".utf8))
      || start.starts(with: Array("<html".utf8))
  }

  /// UTF-8 as it is; UTF-16 by its mark; anything else as Windows text; nothing for binary.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        isLittle
          ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
          : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    guard !bytes.contains(0) else { return nil }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    return bytes.flatMap { byte in Array(String(UnicodeScalar(byte)).utf8) }
  }
}
