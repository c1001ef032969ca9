/// Where the versions of each place stand in a list of places.
///
/// Most places have one version, so none has a list of its own: each version names the next.
struct VersionTable: Sendable {
  private var first: [Citation: Int32] = [:]
  /// For each position the next one with the same place; -1 where there is none.
  private var next: [Int32]

  init(_ places: [Citation]) {
    next = Array(repeating: -1, count: places.count)
    first.reserveCapacity(places.count)
    // From the end, so that the first version is met last and leads to the later ones.
    for position in places.indices.reversed() {
      let own = Int32(position)
      next[position] = first.updateValue(own, forKey: places[position]) ?? -1
    }
  }

  /// The positions of a place, in the order of the list.
  func positions(of place: Citation) -> [Int] {
    var found: [Int] = []
    var position = first[place] ?? -1
    while position >= 0 {
      found.append(Int(position))
      position = next[Int(position)]
    }
    return found
  }
}
