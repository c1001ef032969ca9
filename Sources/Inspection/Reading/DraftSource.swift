/// The words of a draft as plain text, whatever form it came in.
package struct DraftSource: Sendable {
  /// UTF-8, a line end after each line, a form feed between pages.
  package var bytes: [UInt8]

  package init(plainText bytes: [UInt8]) {
    self.bytes = bytes
  }
}
