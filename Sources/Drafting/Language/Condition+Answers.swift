/// What conditions exclude each other: by what they ask, and which answers they accept.
extension Condition {
  /// What is asked, apart from the answer.
  struct Question: Hashable {
    private enum Topic: Hashable { case presence, truth, value, reading, setting }

    private var topic: Topic
    private var name: String

    init(_ condition: Condition, _ written: String) {
      switch condition {
      case .present, .absent: (topic, name) = (.presence, written)
      case .isTrue, .isFalse: (topic, name) = (.truth, written)
      case .equals, .differs: (topic, name) = (.value, written)
      case .reading(let issue, _): (topic, name) = (.reading, issue)
      case .setting(let setting): (topic, name) = (.setting, setting.name)
      }
    }
  }

  func question(_ written: String) -> Question { Question(self, written) }

  /// Every answer that there is, and those under which the condition holds.
  func answers(_ fields: FieldList) -> (all: Set<String>, chosen: Set<String>) {
    switch self {
    case .present, .isTrue, .setting: (["ya", "tidak"], ["ya"])
    case .absent, .isFalse: (["ya", "tidak"], ["tidak"])
    case .equals(let reference, let value): (reference.field.choiceIds, [value])
    case .differs(let reference, let value):
      (reference.field.choiceIds, reference.field.choiceIds.subtracting([value]))
    case .reading(let issue, let reading): (Set(fields.issue(issue)?.readings ?? []), [reading])
    }
  }
}

extension Field {
  fileprivate var choiceIds: Set<String> { Set(choices.map(\.id)) }
}
