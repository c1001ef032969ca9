package import Provenance

/// What a draft shows of edits made by hand since it was drafted.
///
/// It is no proof against somebody who edits what the draft says of itself as well.
package struct DraftVerification: Sendable {
  package enum Form: String, Sendable {
    case docx
    case html
    case pdf
  }

  /// What came of drafting the paper again from the case that it carries.
  package enum Redraft: Sendable, Hashable {
    case same
    case different
    /// It carries no case, or was made by other knowledge or another template.
    case notTried
  }

  /// What the draft was made with, and what this program has.
  package struct Version: Sendable, Hashable {
    package var draft: String
    /// `nil` where the program has no such thing.
    package var program: String?

    package var isSame: Bool { draft == program }
  }

  package var kind: String
  package var form: Form
  package var knowledge: Version
  package var template: Version
  /// The digest of the words that the draft was made with.
  package var digest: String
  package var edits: [HandEdit] = []
  /// Whether what the draft says of itself still is as it was written.
  package var isIntact = true
  package var isWithoutData = false
  package var redraft = Redraft.notTried
  /// For a PDF: whether the file is as it was made.
  package var fileState: CarriedDraft.PDFStatement.FileState?

  /// Whether something is not as it was drafted.
  package var hasFindings: Bool {
    !edits.isEmpty || !isIntact || redraft == .different || fileState == .changed
  }

  package func edits(_ reach: HandEdit.Reach) -> [HandEdit] {
    edits.filter { $0.reach == reach }
  }
}
