package import DocumentModel

/// Turns a paper into the bytes of a file; the same paper always gives the same bytes.
package enum Renderer {
  /// The paper as a file.
  ///
  /// Words come out as they were given; control characters that no file may hold become U+FFFD.
  /// Text and Markdown carry no hidden part.
  package static func render(
    _ paper: Paper,
    as format: OutputFormat,
    carrying hidden: HiddenPart? = nil
  ) throws(RenderProblem) -> [UInt8] {
    try paper.checkThatItCanBeLaidOut()
    return switch format {
    case .text: TextRenderer.render(paper)
    case .markdown: MarkdownRenderer.render(paper)
    case .html: HTMLRenderer.render(paper, carrying: hidden)
    case .docx: try DocxRenderer.render(paper, carrying: hidden)
    case .pdf: try PDFRenderer.render(paper, carrying: hidden)
    }
  }
}
