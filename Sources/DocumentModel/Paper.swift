/// A whole paper, ready to be rendered: all its words stand, and nothing in it knows a file format.
package struct Paper: Sendable, Hashable {
  /// The name of the document in its properties; what stands on the page is in `blocks`.
  package var title: String
  /// The kind of paper, such as `putusan`: the name of its template.
  package var kind: String
  package var layout: PageLayout
  /// Repeated at the top of every page, for instance a form code; may be empty.
  package var header: [Inline]
  /// A warning that stands on the face of the first page, or `nil`.
  package var notice: [Inline]?
  package var blocks: [Block]

  package init(
    title: String,
    kind: String,
    layout: PageLayout = PageLayout(),
    header: [Inline] = [],
    notice: [Inline]? = nil,
    blocks: [Block]
  ) {
    self.title = title
    self.kind = kind
    self.layout = layout
    self.header = header
    self.notice = notice
    self.blocks = blocks
  }
}
