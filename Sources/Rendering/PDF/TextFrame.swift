import CPango
import DocumentModel

/// Words broken into lines of one width.
final class TextFrame {
  /// A line; it holds on to its frame.
  struct Line {
    fileprivate let frame: TextFrame
    let pointer: UnsafeMutablePointer<PangoLayoutLine>
    /// Where the words begin.
    let x: Double
    let width: Double
    let height: Double
    /// From the top of the line to its base line.
    let ascent: Double
    /// Whether the line was broken by hand, not where it was full.
    let isBroken: Bool
  }

  /// How words are set.
  struct Format {
    var family: String
    /// Points.
    var size: Double
    var emphasis: TextStyle = .plain
    var alignment = Paragraph.Alignment.start
    /// Heights of a line for one line.
    var spacing = 1.0
  }

  /// Macros of Pango that Swift does not see: a flag, and the glyph of what is not drawn.
  fileprivate static let unknownGlyph: PangoGlyph = 0x1000_0000
  fileprivate static let noGlyph: PangoGlyph = 0x0FFF_FFFF

  private let layout: GObject

  /// The lines of the words; none where there are no words.
  static func lines(
    of content: [Inline],
    _ format: Format,
    width: Double,
    in context: borrowing GObject,
    noting unprintable: Unprintable
  ) -> [Line] {
    let pieces = Piece.pieces(of: content)
    guard !pieces.isEmpty, let layout = pango_layout_new(context.pointer) else { return [] }
    let frame = TextFrame(layout: GObject(owning: layout))
    let words = frame.set(pieces, format, width: width)
    return frame.lines(of: words, spacing: format.spacing, noting: unprintable)
  }

  private init(layout: consuming GObject) {
    self.layout = layout
  }

  /// Sets the words and gives them as they were set.
  ///
  /// Emphasis goes in as attributes, so that nothing in the words can be taken for markup.
  private func set(_ pieces: [Piece], _ format: Format, width: Double) -> String.UTF8View {
    var words = ""
    let attributes = pango_attr_list_new()
    // A word that is longer than a line is broken without a hyphen that nobody typed.
    Self.insert(pango_attr_insert_hyphens_new(0), into: attributes)
    for piece in pieces {
      let start = words.utf8.count
      var style = format.emphasis
      switch piece {
      case .words(let run, let emphasis):
        words += run
        style.formUnion(emphasis)
      case .blank: words += Piece.dots
      case .tab: words += "\t"
      case .lineBreak: words += "\n"
      }
      for attribute in style.attributes {
        Self.insert(attribute, into: attributes, from: start, to: words.utf8.count)
      }
    }
    for part in Self.partsOfEndlessWords(in: words.utf8) {
      Self.insert(
        pango_attr_fallback_new(1),
        into: attributes,
        from: part.lowerBound,
        to: part.upperBound
      )
    }
    pango_layout_set_text(layout.pointer, words, Int32(clamping: words.utf8.count))
    pango_layout_set_attributes(layout.pointer, attributes)
    pango_attr_list_unref(attributes)
    let font = pango_font_description_new()
    pango_font_description_set_family(font, "\(format.family),Liberation Serif,serif")
    pango_font_description_set_size(font, Int32((format.size * Double(PANGO_SCALE)).rounded()))
    pango_layout_set_font_description(layout.pointer, font)
    pango_font_description_free(font)
    pango_layout_set_width(layout.pointer, Int32((width * Double(PANGO_SCALE)).rounded()))
    pango_layout_set_wrap(layout.pointer, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_alignment(layout.pointer, format.alignment.pango)
    pango_layout_set_justify(layout.pointer, format.alignment == .justified ? 1 : 0)
    return words.utf8
  }

  private static func insert(
    _ attribute: UnsafeMutablePointer<PangoAttribute>?,
    into list: OpaquePointer?,
    from start: Int = 0,
    to end: Int = Int(Int32.max)
  ) {
    guard let attribute else { return }
    attribute.pointee.start_index = UInt32(clamping: start)
    attribute.pointee.end_index = UInt32(clamping: end)
    pango_attr_list_insert(list, attribute)
  }

  /// Ranges of bytes in words that are longer than any word.
  ///
  /// An attribute on each lets Pango break them one by one: the time it takes to break a word into
  /// lines grows with the square of its length.
  private static func partsOfEndlessWords(in words: String.UTF8View) -> [Range<Int>] {
    let limit = 1000
    var parts: [Range<Int>] = []
    var start = 0
    for (place, byte) in words.enumerated() {
      if byte == 0x20 || byte == 0x0A {
        start = place
      } else if place - start >= limit, byte & 0xC0 != 0x80 {
        parts.append(start..<place)
        start = place
      }
    }
    return parts
  }

  private func lines(
    of words: String.UTF8View,
    spacing: Double,
    noting unprintable: Unprintable
  ) -> [Line] {
    let words = Array(words)
    let iterator = pango_layout_get_iter(layout.pointer)
    defer { pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    repeat {
      guard let pointer = pango_layout_iter_get_line(iterator) else { break }
      pointer.showEveryCharacter(of: words, noting: unprintable)
      var extents = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &extents)
      let height = pango_units_to_double(extents.height)
      let baseline = pango_layout_iter_get_baseline(iterator) &- extents.y
      let end = Int(pointer.pointee.start_index + pointer.pointee.length)
      lines.append(
        Line(
          frame: self,
          pointer: pointer,
          x: pango_units_to_double(extents.x),
          width: pango_units_to_double(extents.width),
          height: height * spacing,
          ascent: pango_units_to_double(baseline) + height * (spacing - 1),
          isBroken: end < words.count && words[end] == 0x0A
        )
      )
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }
}

extension UnsafeMutablePointer<PangoLayoutLine> {
  /// Puts glyphs of the font where Pango has none that could be read when the words are copied.
  ///
  /// A character that no font has is noted, and gets the empty box.
  /// The space at which a line ends gets its glyph back, or programs would join the words.
  fileprivate func showEveryCharacter(of words: [UInt8], noting unprintable: Unprintable) {
    var next = pointee.runs
    while let entry = next {
      next = entry.pointee.next
      let run = entry.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self).pointee
      guard let glyphs = run?.glyphs.pointee, let item = run?.item.pointee else { continue }
      for index in 0..<Int(glyphs.num_glyphs) {
        let glyph = glyphs.glyphs[index].glyph
        let place = Int(item.offset + glyphs.log_clusters[index])
        if glyph & TextFrame.unknownGlyph != 0 {
          glyphs.glyphs[index].glyph = 0
          unprintable.note(words, at: place)
        } else if glyph == TextFrame.noGlyph, place < words.count, words[place] == 0x20 {
          var space: hb_codepoint_t = 0
          hb_font_get_nominal_glyph(pango_font_get_hb_font(item.analysis.font), 0x20, &space)
          glyphs.glyphs[index].glyph = space
        }
      }
    }
  }
}

extension TextStyle {
  fileprivate var attributes: [UnsafeMutablePointer<PangoAttribute>?] {
    (contains(.bold) ? [pango_attr_weight_new(PANGO_WEIGHT_BOLD)] : [])
      + (contains(.italic) ? [pango_attr_style_new(PANGO_STYLE_ITALIC)] : [])
      + (contains(.underline) ? [pango_attr_underline_new(PANGO_UNDERLINE_SINGLE)] : [])
  }
}

extension Paragraph.Alignment {
  fileprivate var pango: PangoAlignment {
    switch self {
    case .start, .justified: PANGO_ALIGN_LEFT
    case .center: PANGO_ALIGN_CENTER
    case .end: PANGO_ALIGN_RIGHT
    }
  }
}
