package import DocumentModel

/// How a paper is to be drafted.
package struct DraftOptions: Sendable, Hashable {
  /// Leaves visible blanks for missing facts instead of refusing the draft.
  package var leavesBlanks: Bool
  /// A warning that stands on the face of the paper.
  package var notice: String?
  package var layout: PageLayout
  /// The readings of unsettled questions to follow, by the name of the question; the template's
  /// own choice otherwise.
  package var readings: [String: String]
  /// The words that the office chose, by the name of the setting.
  package var settings: [String: String]
  /// The paths of fields for whose values `Inline.hole` is written: what is left is the frame of
  /// the paper, block for block.
  package var hides: Set<String>

  package init(
    leavesBlanks: Bool = false,
    notice: String? = nil,
    layout: PageLayout = PageLayout(),
    readings: [String: String] = [:],
    settings: [String: String] = [:],
    hides: Set<String> = []
  ) {
    self.leavesBlanks = leavesBlanks
    self.notice = notice
    self.layout = layout
    self.readings = readings
    self.settings = settings
    self.hides = hides
  }
}
