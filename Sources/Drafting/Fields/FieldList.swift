import Diagnostics

/// What `fields.xml` declares: fields, settings of the office, unsettled questions, order of dates.
struct FieldList: Sendable {
  /// Words that an office chooses and no case changes, such as a form code.
  struct Setting: Sendable {
    var name: String
    var standard: String
    var location: SourceLocation
  }

  /// An unsettled question of law with the readings that the template can follow.
  struct Issue: Sendable {
    var name: String
    var standard: String
    var readings: [String]
    var location: SourceLocation
  }

  /// Dates of which none may lie before the one named earlier.
  struct DateOrder: Sendable {
    var paths: [String]
    var location: SourceLocation
  }

  /// Hours that must be able to be worked within a period.
  struct WorkPlan: Sendable {
    var hours: String
    var hoursPerDay: String
    var daysPerWeek: String?
    var period: String
    var location: SourceLocation

    var paths: [String] { [hours, hoursPerDay, period] + [daysPerWeek].compactMap(\.self) }
  }

  /// The fields in the order of the file.
  private(set) var fields: [Field] = []
  private var positions: [String: Int] = [:]
  var settings: [Setting] = []
  var issues: [Issue] = []
  var dateOrders: [DateOrder] = []
  var workPlans: [WorkPlan] = []

  mutating func append(_ field: Field) {
    positions[field.path] = fields.count
    fields.append(field)
  }

  func field(at path: String) -> Field? {
    if let position = positions[path] { return fields[position] }
    guard path.hasSuffix("[]"), let list = field(at: String(path.dropLast(2))), list.kind == .texts
    else { return nil }
    return list.member
  }

  func setting(_ name: String) -> Setting? {
    settings.first { $0.name == name }
  }

  func issue(_ name: String) -> Issue? {
    issues.first { $0.name == name }
  }
}
