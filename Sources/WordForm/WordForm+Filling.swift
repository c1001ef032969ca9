import XMLTree
import ZipContainer

extension WordForm {
  /// The form with words in place of its fields.
  ///
  /// The words of a field take the formatting of the run in which its first brace stands.
  ///
  /// - Parameters:
  ///   - notice: a warning that stands before everything else, if there is one.
  ///   - words: what to write for a field; line ends become line breaks.
  /// - Returns: the filled file.
  /// - Throws: a problem where it would become too large, or the container cannot be written.
  package func filled(notice: String? = nil, _ words: (FormField) -> String) throws(FormProblem)
    -> [UInt8]
  {
    var changed: [Int: [UInt8]] = [:]
    for part in parts {
      let edits = edits(of: part, notice: notice, words)
      guard !edits.isEmpty else { continue }
      changed[part.place] = try apply(edits, to: container.contents[part.place])
    }
    guard !changed.isEmpty else { return container.bytes }
    do {
      return try ZipArchive.replacing(changed, in: container.bytes)
    } catch {
      throw FormProblem(file: file, kind: .damaged)
    }
  }

  /// New bytes in place of a range of old ones.
  private struct Edit {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  /// The largest part after filling, in bytes.
  private static let partLimit = 64 << 20

  private func edits(of part: FormPart, notice: String?, _ words: (FormField) -> String) -> [Edit] {
    let bytes = container.contents[part.place]
    lazy var tags = TagIndex(bytes).tags
    var edits: [Edit] = []
    if let notice, part.kind == .body, let body = part.body {
      let end = tags[body.element].end
      edits.append(Edit(range: end..<end, bytes: Self.paragraph(notice, prefix: body.prefix)))
    }
    for (paragraph, place) in zip(part.paragraphs, part.formPlaces()) {
      let spans = paragraph.fields().spans
      guard !spans.isEmpty else { continue }
      let values = spans.map { (range: $0.range, words: words(paragraph.field($0, at: place))) }
      var first = 0
      for piece in paragraph.pieces {
        while first < values.count, values[first].range.upperBound <= piece.start { first += 1 }
        let touching = values[first...].prefix { $0.range.lowerBound < piece.end }
        guard !touching.isEmpty else { continue }
        let text = piece.filled(touching)
        let tag = tags[piece.element]
        if !piece.keepsSpace {
          edits.append(
            Edit(range: tag.close..<tag.close, bytes: Array(" xml:space=\"preserve\"".utf8))
          )
        }
        edits.append(
          Edit(
            range: tag.end..<TagIndex.contentEnd(tag, in: bytes),
            bytes: Self.content(text, prefix: piece.prefix)
          )
        )
      }
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func apply(_ edits: [Edit], to bytes: [UInt8]) throws(FormProblem) -> [UInt8] {
    let added = edits.reduce(0) { $0 + $1.bytes.count }
    guard bytes.count + added <= Self.partLimit else {
      throw FormProblem(file: file, kind: .resultTooLarge)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + added)
    var place = 0
    for edit in edits {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.bytes
      place = edit.range.upperBound
    }
    return result + bytes[place...]
  }

  // MARK: Markup

  /// Words as the content of a `w:t`; line ends and tabs close it and open another.
  private static func content(_ words: [UInt8], prefix: String?) -> [UInt8] {
    let tag = prefix.map { "\($0):" } ?? ""
    var bytes: [UInt8] = []
    var words = words[...]
    while let end = words.firstIndex(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
      bytes += escaped(words[..<end])
      let isTab = words[end] == 0x09
      let isPair = words[end] == 0x0D && words.dropFirst(end - words.startIndex + 1).first == 0x0A
      bytes += "</\(tag)t><\(tag)\(isTab ? "tab" : "br")/><\(tag)t xml:space=\"preserve\">".utf8
      words = words[(end + (isPair ? 2 : 1))...]
    }
    return bytes + escaped(words)
  }

  private static func escaped(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var writer = MarkupWriter()
    writer.text(String(decoding: words, as: UTF8.self))
    return writer.bytes
  }

  /// A bold paragraph in a frame.
  private static func paragraph(_ words: String, prefix: String?) -> [UInt8] {
    let tag = prefix.map { "\($0):" } ?? ""
    var writer = MarkupWriter()
    writer.open("\(tag)p")
    // Attributes need a prefix, which a part with a default namespace may lack.
    if prefix != nil {
      writer.open("\(tag)pPr")
      writer.open("\(tag)pBdr")
      for side in ["top", "left", "bottom", "right"] {
        writer.empty(
          "\(tag)\(side)",
          ["\(tag)val": "single", "\(tag)sz": "8", "\(tag)space": "4", "\(tag)color": "auto"]
        )
      }
      writer.close()
      writer.close()
    }
    writer.open("\(tag)r")
    writer.open("\(tag)rPr")
    writer.empty("\(tag)b")
    writer.close()
    writer.open("\(tag)t", ["xml:space": "preserve"])
    writer.text(words)
    writer.close()
    writer.close()
    writer.close()
    return writer.bytes
  }
}

extension FormParagraph.Piece {
  fileprivate var end: Int { start + text.count }

  /// Its words after filling; `values` are those that touch it.
  fileprivate func filled(_ values: ArraySlice<(range: Range<Int>, words: String)>) -> [UInt8] {
    var result: [UInt8] = []
    var place = start
    for value in values {
      // Its words stand in the piece in which it begins.
      if value.range.lowerBound >= place {
        result += text[(place - start)..<(value.range.lowerBound - start)]
        result += value.words.utf8
      }
      place = min(value.range.upperBound, end)
    }
    return result + text[(place - start)...]
  }
}
