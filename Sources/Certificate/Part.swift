import CaseFile
import Decision
import KnowledgeBase

/// A group of conditions that rest on the same facts, with every combination of their classes.
struct Part {
  /// Positions of the conditions among the children of the gate.
  var blocks: [Int]
  var dimensions: [Dimension]
  /// Whether the penalty demanded is weighed, as a prosecutor asks for it.
  var isDemanded: Bool
  let strides: [Int]
  let count: Int
  /// The truth of each condition for each combination.
  var truths: [[Truth]] = []
  /// One combination for each choice of truths.
  var examples: [[Truth]: [Int]] = [:]

  init(blocks: [Int], dimensions: [Dimension], isDemanded: Bool) {
    self.blocks = blocks
    self.dimensions = dimensions
    self.isDemanded = isDemanded
    var strides: [Int] = []
    var count = 1
    for dimension in dimensions {
      strides.append(count)
      count = count.multipliedReportingOverflow(by: dimension.choices.count).partialValue
    }
    self.strides = strides
    self.count = count
  }

  /// The choice of each dimension in the combination with this number.
  func digits(of index: Int) -> [Int] {
    dimensions.indices.map { index / strides[$0] % dimensions[$0].choices.count }
  }

  func index(of digits: [Int]) -> Int {
    zip(digits, strides).reduce(0) { $0 + $1.0 * $1.1 }
  }

  func choices(of digits: [Int]) -> [Choice] {
    zip(digits, dimensions).map { $1.choices[$0] }
  }

  func words(of digits: [Int]) -> String {
    choices(of: digits).map(\.words).joined(separator: "; ")
  }

  func isComplete(_ digits: [Int]) -> Bool {
    !choices(of: digits).contains(where: \.isOpen)
  }

  /// The position of a dimension by its name.
  func position(of name: String) -> Int? {
    dimensions.firstIndex { $0.name == name }
  }
}

/// What a whole case says: one choice of each dimension, by name.
typealias Assignment = [String: Choice]
