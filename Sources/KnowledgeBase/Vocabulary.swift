import Diagnostics
import XMLTree

/// How people write and say things: spellings, words of one meaning, and stems that rules get wrong.
package struct Vocabulary: Sendable, Hashable {
  /// A written form and the words that are meant.
  package struct Spelling: Sendable, Hashable {
    package var written: String
    package var meant: String
  }

  /// Words and phrases that mean one thing.
  package struct Concept: Sendable, Hashable {
    package var name: String
    package var phrases: [String]
  }

  /// A word with the stem that it must have.
  package struct Stem: Sendable, Hashable {
    package var word: String
    package var stem: String
  }

  /// More everyday words for an offence of the catalogue.
  package struct Nickname: Sendable, Hashable {
    package var offence: String
    package var phrases: [String]
  }

  package var ignored: [String] = []
  package var spellings: [Spelling] = []
  package var concepts: [Concept] = []
  package var stems: [Stem] = []
  package var nicknames: [Nickname] = []
  /// Concepts and words that show that a question belongs to the field.
  package var inScope: [String] = []
  /// Concepts that say what a question is about; an answer without them hardly fits.
  package var anchors: [String] = []

  static func read(_ document: Document) -> (vocabularies: [Vocabulary], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    var vocabulary = Vocabulary()
    for element in document.root.elements {
      switch element.name {
      case "abai": vocabulary.ignored += words(element)
      case "cakupan": vocabulary.inScope += words(element)
      case "jangkar": vocabulary.anchors += words(element)
      case "tulisan":
        let meant = reader.required(element, "jadi")
        vocabulary.spellings += words(element).map { Spelling(written: $0, meant: meant) }
      case "sama":
        vocabulary.concepts.append(
          Concept(name: reader.required(element, "jadi"), phrases: phrases(element))
        )
      case "akar":
        let stem = reader.required(element, "jadi")
        vocabulary.stems += words(element).map { Stem(word: $0, stem: stem) }
      case "sebutan":
        vocabulary.nicknames.append(
          Nickname(offence: reader.required(element, "delik"), phrases: phrases(element))
        )
      default: break
      }
    }
    return ([vocabulary], reader.diagnostics)
  }

  private static func words(_ element: Element) -> [String] {
    element.text.words.map(String.init)
  }

  private static func phrases(_ element: Element) -> [String] {
    element.text.parts(separator: ";").map { String($0).collapsingSpaces }.filter { !$0.isEmpty }
  }

  /// The words of several files together.
  static func merged(_ parts: [Vocabulary]) -> Vocabulary {
    parts.reduce(into: Vocabulary()) { all, part in
      all.ignored += part.ignored
      all.spellings += part.spellings
      all.concepts += part.concepts
      all.stems += part.stems
      all.nicknames += part.nicknames
      all.inScope += part.inScope
      all.anchors += part.anchors
    }
  }
}

/// A term with its meaning in our own words.
package struct GlossaryTerm: Sendable, Hashable {
  package var id: String
  /// The name and what else it is called.
  package var names: [String]
  package var meaning: String
  package var basis: [Citation]
  package var standing: Standing

  static func read(_ document: Document) -> (terms: [GlossaryTerm], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    let terms = document.root.elements("istilah").map { element in
      GlossaryTerm(
        id: reader.required(element, "id"),
        names: element.elements("nama").map { $0.text.collapsingSpaces },
        meaning: element.first("arti")?.text.collapsingSpaces ?? "",
        basis: reader.citations(element, "dasar"),
        standing: reader.optional(element, "standing") { Standing(rawValue: $0) } ?? .high
      )
    }
    return (terms, reader.diagnostics)
  }
}

/// A field of questions that the program does not answer, and where people can go with them.
package struct OutsideTopic: Sendable, Hashable {
  package var id: String
  package var name: String
  package var phrases: [String]
  /// Where to ask instead, as the end of a sentence.
  package var goTo: String

  static func read(_ document: Document) -> (topics: [OutsideTopic], faults: [Diagnostic]) {
    var reader = ElementReader(file: document.file)
    let topics = document.root.elements("bidang").map { element in
      OutsideTopic(
        id: reader.required(element, "id"),
        name: element.first("nama")?.text.collapsingSpaces ?? "",
        phrases: (element.first("kata")?.text ?? "").parts(separator: ";")
          .map { String($0).collapsingSpaces }.filter { !$0.isEmpty },
        goTo: element.first("ke")?.text.collapsingSpaces ?? ""
      )
    }
    return (topics, reader.diagnostics)
  }
}
