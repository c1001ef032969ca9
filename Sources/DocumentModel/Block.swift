/// A part of a paper that stands on lines of its own.
package indirect enum Block: Sendable, Hashable {
  case heading(level: Int, [Inline])
  case paragraph(Paragraph)
  case list(NumberedList)
  case table(Table)
  case signatures([Signature])
  /// A horizontal line, as below a letterhead.
  case rule
  case pageBreak
}

/// Running words, with the clause of the template that they come from.
package struct Paragraph: Sendable, Hashable {
  package enum Alignment: String, Sendable, Hashable {
    case start = "kiri"
    case center = "tengah"
    case end = "kanan"
    case justified = "rata"
  }

  package var content: [Inline]
  package var alignment: Alignment
  /// Keeps this paragraph on the same page as the next block.
  package var keepsWithNext: Bool
  package var clause: Clause?

  package init(
    _ content: [Inline],
    alignment: Alignment = .justified,
    keepsWithNext: Bool = false,
    clause: Clause? = nil
  ) {
    self.content = content
    self.alignment = alignment
    self.keepsWithNext = keepsWithNext
    self.clause = clause
  }
}

/// A clause of a template: its id, the law it rests on, and the unsettled reading it follows.
package struct Clause: Sendable, Hashable {
  package var id: String
  /// Canonical citations.
  package var basis: [String]
  /// An issue and the reading of it that the clause follows, where the law is unsettled.
  package var reading: Reading?

  package struct Reading: Sendable, Hashable {
    package var issue: String
    package var reading: String

    package init(issue: String, reading: String) {
      self.issue = issue
      self.reading = reading
    }
  }

  package init(id: String, basis: [String], reading: Reading? = nil) {
    self.id = id
    self.basis = basis
    self.reading = reading
  }
}

/// A list whose items carry real numbers, letters or dashes; items may hold further lists.
package struct NumberedList: Sendable, Hashable {
  package enum Numbering: String, Sendable, Hashable {
    case decimal = "angka"
    case letter = "huruf"
    case roman = "romawi"
    case dash = "strip"
  }

  package struct Item: Sendable, Hashable {
    package var blocks: [Block]

    package init(_ blocks: [Block]) {
      self.blocks = blocks
    }
  }

  package var numbering: Numbering
  package var items: [Item]

  package init(_ numbering: Numbering, items: [Item]) {
    self.numbering = numbering
    self.items = items
  }
}

/// A table; a heading row repeats on each page.
///
/// `widths` are shares of the text width.
package struct Table: Sendable, Hashable {
  package typealias Cell = [Inline]

  package var header: [Cell]?
  package var rows: [[Cell]]
  package var widths: [Double]
  package var hasBorders: Bool

  package init(header: [Cell]? = nil, rows: [[Cell]], widths: [Double], hasBorders: Bool = true) {
    self.header = header
    self.rows = rows
    self.widths = widths
    self.hasBorders = hasBorders
  }
}

/// One signature: the line above it, the office, room to sign, the name and what stands below it.
package struct Signature: Sendable, Hashable {
  package var place: [Inline]
  package var office: [Inline]
  package var name: [Inline]
  package var details: [[Inline]]

  package init(
    place: [Inline] = [],
    office: [Inline],
    name: [Inline],
    details: [[Inline]] = []
  ) {
    self.place = place
    self.office = office
    self.name = name
    self.details = details
  }
}
