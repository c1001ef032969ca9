/// An office's own Word file with `{{fields}}`: which fields it has, and the same file filled.
///
/// Only the words of the fields change; every other byte of the part they stand in is kept, and the
/// other parts stay packed as they are.
package struct WordForm: Sendable {
  /// The largest file, in bytes.
  package static let fileLimit = 32 << 20
  /// The most fields.
  package static let fieldLimit = 2000

  /// The fields in reading order; of a text box that Word keeps twice, once.
  package let fields: [FormField]
  /// Braces that are no field, in reading order.
  package let flaws: [FormFlaw]

  let container: FormPackage
  let parts: [FormPart]
  let file: String

  /// Reads a form and looks whether it is harmless.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - file: the name that messages show; nothing is opened.
  /// - Throws: why it is no form, with what to do about it.
  package init(_ bytes: [UInt8], file: String) throws(FormProblem) {
    func fail(_ kind: FormProblem.Kind) -> FormProblem { FormProblem(file: file, kind: kind) }
    guard bytes.count <= Self.fileLimit else { throw fail(.tooLarge) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw fail(Self.isEncrypted(bytes) ? .encrypted : .oldWord)
    }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw fail(.notADocument) }
    self.file = file
    container = try FormPackage(bytes, file: file)
    parts = try Self.parts(of: container)
    var fields: [FormField] = []
    var flaws: [FormFlaw] = []
    for part in parts {
      var previous = ""
      for (paragraph, place) in zip(part.paragraphs, part.formPlaces()) {
        if paragraph.runsCommand { throw fail(.macros) }
        if paragraph.isCopy { continue }
        let found = paragraph.fields()
        fields += found.spans.map { paragraph.field($0, at: place, previous: previous) }
        flaws += found.flaws.map { flaw in
          let around = paragraph.around(flaw.at..<flaw.at)
          return FormFlaw(
            kind: flaw.kind,
            place: place,
            quote: [around.before, around.after].filter { !$0.isEmpty }.joined(separator: " ")
          )
        }
        if paragraph.words.contains(where: { $0.isLetter || $0.isNumber }) {
          previous = paragraph.around(0..<0).after
        }
        guard fields.count <= Self.fieldLimit else { throw fail(.tooManyFields) }
      }
    }
    (self.fields, self.flaws) = (fields, flaws)
  }

  /// An office suite wraps a document with a password in the container of old Word files.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), 0] }
    // The name stands in a directory entry, and these are aligned to 128 bytes.
    return stride(from: 0, to: bytes.count, by: 128).contains {
      bytes[$0...].starts(with: name)
    }
  }

  private static func parts(of container: FormPackage) throws(FormProblem) -> [FormPart] {
    let places = container.parts
    var parts: [FormPart] = []
    for (place, kind) in places {
      let alike = places.filter { $0.kind == kind }.map(\.place)
      parts.append(
        FormPart(
          try container.root(at: place),
          place: place,
          kind: kind,
          number: alike.count > 1 ? alike.firstIndex(of: place).map { $0 + 1 } : nil
        )
      )
    }
    return parts
  }
}

extension FormParagraph {
  func field(_ span: Span, at place: FormPlace, previous: String = "") -> FormField {
    let around = around(span.range)
    return FormField(
      name: span.name,
      format: span.format,
      place: place,
      before: around.before,
      after: around.after,
      previous: previous
    )
  }

  /// Whether it holds the command by which Word starts another program.
  var runsCommand: Bool {
    instructions.uppercased().split { !$0.isLetter }.contains { $0 == "DDE" || $0 == "DDEAUTO" }
  }
}
