import CPango

/// A PDF file in the making: Cairo draws into it, Pango sets the words.
///
/// All lengths are points; the origin is the upper left corner of the page.
struct PDFCanvas: ~Copyable {
  private let bytes: UnsafeMutablePointer<[UInt8]>
  private let surface: OpaquePointer
  private let pen: OpaquePointer
  /// What paragraphs are set with.
  let context: GObject
  let unprintable = Unprintable()

  init(width: Double, height: Double, title: String) throws(RenderProblem) {
    try PangoLibrary.open()
    let bytes = UnsafeMutablePointer<[UInt8]>.allocate(capacity: 1)
    bytes.initialize(to: [])
    let surface = cairo_pdf_surface_create_for_stream(
      { bytes, data, count in
        let part = UnsafeBufferPointer(start: data, count: Int(count))
        bytes?.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: part)
        return CAIRO_STATUS_SUCCESS
      },
      bytes,
      width,
      height
    )
    let pen = cairo_create(surface)
    guard let surface, let pen, cairo_status(pen) == CAIRO_STATUS_SUCCESS,
      let context = pango_cairo_create_context(pen)
    else {
      cairo_destroy(pen)
      cairo_surface_destroy(surface)
      bytes.deinitialize(count: 1)
      bytes.deallocate()
      throw .container("cairo")
    }
    self.bytes = bytes
    self.surface = surface
    self.pen = pen
    self.context = GObject(owning: context)
    // Versions before 1.5 cannot say which characters an empty box stands for.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    // Empty: otherwise Cairo writes the time of day into the file.
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
    // Otherwise a point is taken for 96/72 of a point.
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("id-ID"))
  }

  deinit {
    cairo_destroy(pen)
    cairo_surface_destroy(surface)
    bytes.deinitialize(count: 1)
    bytes.deallocate()
  }

  /// Ends the drawing and gives the file.
  consuming func finish() throws(RenderProblem) -> [UInt8] {
    cairo_surface_finish(surface)
    for status in [cairo_status(pen), cairo_surface_status(surface)]
    where status != CAIRO_STATUS_SUCCESS {
      throw .container(String(cString: cairo_status_to_string(status)))
    }
    return bytes.pointee
  }

  /// What the properties of the file say beside the title.
  func setKeywords(_ words: String) {
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_KEYWORDS, words)
  }

  func showPage() {
    cairo_show_page(pen)
  }

  /// Draws a line whose words stand on a base line at `y`.
  func draw(_ line: TextFrame.Line, x: Double, y: Double) {
    cairo_move_to(pen, x + line.x, y)
    pango_cairo_show_layout_line(pen, line.pointer)
  }

  func draw(_ box: Box, x: Double, y: Double) {
    cairo_rectangle(pen, x + box.x, y + box.y, box.width, box.height)
    if let grey = box.grey {
      cairo_set_source_rgb(pen, grey, grey, grey)
      cairo_fill_preserve(pen)
      cairo_set_source_rgb(pen, 0, 0, 0)
    }
    cairo_set_line_width(pen, box.border)
    cairo_stroke(pen)
  }

  func open(_ tag: Tag) {
    cairo_tag_begin(pen, tag.rawValue, nil)
  }

  func close(_ tag: Tag) {
    cairo_tag_end(pen, tag.rawValue)
  }

  /// Adds a bookmark below another one, 0 being the root; gives its number.
  func addBookmark(_ title: String, below parent: Int32, page: Int, x: Double, y: Double) -> Int32 {
    cairo_pdf_surface_add_outline(
      surface,
      parent,
      title,
      "page=\(page) pos=[\(Int(x)) \(Int(y))]",
      CAIRO_PDF_OUTLINE_FLAG_OPEN
    )
  }
}
