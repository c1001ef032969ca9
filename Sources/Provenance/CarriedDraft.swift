/// A draft as it was found on disk: what it says of itself and what it says on its pages.
package enum CarriedDraft: Sendable {
  case document(Document)
  case pdf(PDFStatement)

  package struct Document: Sendable {
    package var proof: DraftProof
    /// Whether the proof still is as it was written.
    package var isIntact: Bool
    /// The words of the file, passage by passage; none is empty.
    package var passages: [String]
  }

  package struct PDFStatement: Sendable, Hashable {
    package enum FileState: Sendable, Hashable {
      /// Byte for byte as it was made.
      case unchanged
      case changed
      /// The file says nothing about its bytes.
      case unsaid
    }

    package var kind: String
    package var knowledge: String
    package var template: String
    package var digest: String
    package var state: FileState
  }
}
