import KnowledgeBase

extension ThreatOption {
  /// What was chosen in each dimension: a few pairs, which a list holds faster than a dictionary.
  package struct Choices: Sendable {
    private var pairs: [(dimension: Dimension, choice: String)] = []

    init() {}

    /// What was chosen in.
    package var dimensions: [Dimension] { pairs.map(\.dimension) }

    /// The pairs in one line and in one order, to tell equal choices.
    var signature: String {
      pairs.map { "\($0.dimension)=\($0.choice)" }.sorted().joined(separator: ";")
    }

    /// The dimensions in which two lists differ: those in which both chose, and all of them.
    func differing(from other: Choices) -> (both: [Dimension], all: [Dimension]) {
      var both: [Dimension] = []
      var all: [Dimension] = []
      for pair in pairs {
        guard let choice = other[pair.dimension] else {
          all.append(pair.dimension)
          continue
        }
        guard choice != pair.choice else { continue }
        both.append(pair.dimension)
        all.append(pair.dimension)
      }
      for pair in other.pairs where self[pair.dimension] == nil { all.append(pair.dimension) }
      return (both, all)
    }

    package subscript(dimension: Dimension) -> String? {
      get {
        for pair in pairs where pair.dimension == dimension { return pair.choice }
        return nil
      }
      set {
        let place = pairs.firstIndex { $0.dimension == dimension }
        switch (place, newValue) {
        case (let place?, let choice?): pairs[place].choice = choice
        case (let place?, nil): pairs.remove(at: place)
        case (nil, let choice?): pairs.append((dimension, choice))
        case (nil, nil): break
        }
      }
    }

    /// Whether no issue is read here in another way than in `other`.
    func readsAlike(_ other: Choices) -> Bool {
      pairs.allSatisfy { pair in
        guard case .issue = pair.dimension, let choice = other[pair.dimension] else { return true }
        return choice == pair.choice
      }
    }

    /// Takes over what `other` chose; `joining` settles what both chose.
    mutating func merge(_ other: Choices, joining: (String, String) -> String) {
      for pair in other.pairs {
        self[pair.dimension] = self[pair.dimension].map { joining($0, pair.choice) } ?? pair.choice
      }
    }
  }
}
