/// A band across the page that is never cut: a line of words, a row of a table, a rule.
struct Strip {
  var height: Double
  /// Room above, none at the top of a page; between two strips the larger room counts.
  var before = 0.0
  var after = 0.0
  var marks: [Mark]
  /// Whether the next strip must stand on the same page.
  var keepsWithNext = false
  var startsPage = false
  /// What is drawn again where a page begins with this strip: the heading of its table.
  var head: [Strip] = []
}

/// What there is to draw in a strip, from its upper left corner.
enum Mark {
  case open(Tag)
  case close(Tag)
  case line(TextFrame.Line, x: Double, y: Double)
  case box(Box)
  /// The place that a bookmark leads to.
  case bookmark(level: Int, title: String)
}

/// A rectangle with a border and, where `grey` is given, a ground.
struct Box {
  var x: Double
  var y = 0.0
  var width: Double
  var height: Double
  var border: Double
  /// 0 is black and 1 is white.
  var grey: Double?
}

extension [Strip] {
  /// The height of strips below each other, without the room before the first.
  var height: Double {
    indices.reduce(0) { height, index in
      height + self[index].height + (index == 0 ? 0 : gap(before: index))
    }
  }

  /// The room between a strip and the one before it.
  func gap(before index: Int) -> Double {
    Swift.max(index == 0 ? 0 : self[index - 1].after, self[index].before)
  }

  /// Binds every strip to the next, and the last one too where `last` says so.
  mutating func keepTogether(last: Bool) {
    for index in indices {
      self[index].keepsWithNext = index < count - 1 || last
    }
  }

  /// Puts marks before all others.
  mutating func begin(with marks: [Mark]) {
    guard !isEmpty else { return }
    self[0].marks.insert(contentsOf: marks, at: 0)
  }

  /// Puts marks after all others.
  mutating func end(with marks: [Mark]) {
    guard !isEmpty else { return }
    self[count - 1].marks += marks
  }
}
