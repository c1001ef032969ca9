import Digest
package import DocumentModel
package import JSONTree

/// What a draft says of itself, unseen: the case it came from, by which knowledge and template,
/// and for each of its passages the words, the clause and the law.
///
/// It is no signature: whoever can edit the draft can edit this too.
package struct DraftProof: Sendable {
  /// Where a draft comes from.
  package struct Origin: Sendable, Hashable {
    /// The kind of paper, such as `putusan`.
    package var kind: String
    /// The version of the knowledge base.
    package var knowledge: String
    /// The digest of the files of the template.
    package var template: String
    /// The wish that made the draft; `nil` in a draft without data.
    package var wish: Wish?

    package init(kind: String, knowledge: String, template: String, wish: Wish?) {
      self.kind = kind
      self.knowledge = knowledge
      self.template = template
      self.wish = wish
    }
  }

  /// All that, with the case, makes the same words again.
  package struct Wish: Sendable, Hashable {
    /// The day of assessment, `YYYY-MM-DD`; `nil` where nothing depends on it.
    package var day: String?
    package var readings: [String: String]
    package var leavesBlanks: Bool
    package var isForced: Bool
    /// The words that the office chose for this kind of paper.
    package var settings: [String: String]
    package var city: String?

    package init(
      day: String?,
      readings: [String: String],
      leavesBlanks: Bool,
      isForced: Bool,
      settings: [String: String],
      city: String?
    ) {
      self.day = day
      self.readings = readings
      self.leavesBlanks = leavesBlanks
      self.isForced = isForced
      self.settings = settings
      self.city = city
    }
  }

  package var origin: Origin
  /// The case file; `nil` in a draft without data.
  package var caseData: JSONValue?
  package var passages: [Passage]

  init(origin: Origin, caseData: JSONValue?, passages: [Passage]) {
    self.origin = origin
    self.caseData = caseData
    self.passages = passages
  }

  /// The proof that carries the case; `demands` has, for each clause that the law demands, the
  /// citations that do.
  package init(of paper: Paper, demands: [String: [String]], origin: Origin, caseData: JSONValue) {
    self.init(
      origin: origin,
      caseData: caseData,
      passages: paper.passages(demands: demands, isFrame: false).filter { !$0.words.isEmpty }
    )
  }

  /// The proof that carries nothing of the case but what `frame` still says: the same paper,
  /// drafted without the values that must not be carried.
  package init(
    of paper: Paper,
    frame: Paper,
    demands: [String: [String]],
    origin: Origin
  ) {
    let whole = paper.passages(demands: demands, isFrame: false)
    let frames = frame.passages(demands: demands, isFrame: true)
    // A frame that is not block for block that of the paper is not one to rely on.
    let isSound = whole.count == frames.count
    self.init(
      origin: origin,
      caseData: nil,
      passages: zip(whole.indices, whole).compactMap { index, passage in
        guard !passage.words.isEmpty else { return nil }
        if isSound, Frame(frames[index].words).fits(passage.words) { return frames[index] }
        var hidden = passage
        hidden.words = Inline.hole
        hidden.place = isSound ? frames[index].place : "naskah"
        return hidden
      }
    )
  }

  /// Whether both hold the same words with the same law behind them; how a place is called is not
  /// looked at.
  package func saysTheSame(as other: Self) -> Bool {
    passages.count == other.passages.count
      && zip(passages, other.passages).allSatisfy { own, other in
        own.words == other.words && own.clause == other.clause && own.basis == other.basis
          && own.demands == other.demands
      }
  }

  package var isWithoutData: Bool { caseData == nil }

  /// One digest for all words; the same for every format of one draft.
  package var digest: String {
    SHA256.hex(passages.map(\.words).joined(separator: "\n").utf8)
  }
}
