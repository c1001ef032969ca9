import Diagnostics

/// Reads hostile bytes as XML.
///
/// Only well-formed UTF-8 without a DOCTYPE is accepted, so there are no entities to expand and
/// nothing to fetch. Whatever is wrong is one diagnostic in an `XMLProblem`.
package enum XMLReader {
  /// Reads `bytes` into a tree.
  ///
  /// - Parameters:
  ///   - bytes: A whole XML document, with or without a byte order mark.
  ///   - file: The name that messages show; no file is opened.
  ///   - limits: The sizes beyond which the document is refused.
  ///   - keepsIndentation: Whether white space with a line break between elements becomes a node.
  /// - Returns: The document, whose line numbers are those of the input.
  /// - Throws: `XMLProblem` with one diagnostic that names the place.
  package static func parse(
    _ bytes: [UInt8],
    file: String,
    limits: Limits = .standard,
    keepsIndentation: Bool = true
  ) throws(XMLProblem) -> Document {
    try parse(bytes.span, file: file, limits: limits, keepsIndentation: keepsIndentation)
  }

  /// The same for bytes that somebody else keeps; nothing is copied.
  package static func parse(
    _ bytes: Span<UInt8>,
    file: String,
    limits: Limits = .standard,
    keepsIndentation: Bool = true
  ) throws(XMLProblem) -> Document {
    var builder = TreeBuilder(keepsIndentation: keepsIndentation)
    _ = try ParsedDocument(parsing: bytes, file: file, limits: limits, into: &builder)
    guard let root = builder.root else {
      throw XMLProblem(.broken("Berkas ini tidak memuat elemen.", at: SourceLocation(file: file)))
    }
    return Document(file: file, root: root)
  }

  /// Hands over single elements of `bytes` in the order in which they end, and makes no tree.
  ///
  /// - Parameters:
  ///   - bytes: A whole XML document.
  ///   - file: The name that messages show; no file is opened.
  ///   - mark: What an attribute must hold for the element to be wanted; `nil` wants all.
  ///   - inText: Whether elements whose text could hold it are wanted too.
  ///   - visit: Gets each wanted element without those below it; an element that holds text alone
  ///     has that text where `inText` is set. With it come the open elements above, the nearest last;
  ///     one that was not wanted has no name and, of its attributes, `id` alone there.
  /// - Throws: `XMLProblem` with one diagnostic that names the place.
  package static func search(
    _ bytes: Span<UInt8>,
    file: String,
    for mark: [UInt8]?,
    inText: Bool,
    _ visit: @escaping (Element, _ above: [Element]) -> Void
  ) throws(XMLProblem) {
    let search = TreeBuilder.Search(mark: mark, inText: inText, visit: visit)
    var builder = TreeBuilder(keepsIndentation: false, search: search)
    _ = try ParsedDocument(parsing: bytes, file: file, limits: .standard, into: &builder)
  }
}
