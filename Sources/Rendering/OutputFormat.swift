/// A file format; the raw value is the extension of the file.
package enum OutputFormat: String, Sendable, CaseIterable {
  case text = "txt"
  case markdown = "md"
  case html
  case docx
  case pdf
}
