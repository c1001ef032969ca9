extension XMLReader {
  /// The sizes beyond which a document is refused.
  package struct Limits: Sendable, Hashable {
    /// The greatest number of bytes.
    package var bytes: Int
    /// How deep elements may nest, at most 250; the root alone is 1.
    package var depth: Int
    /// The greatest number of elements and attributes together.
    package var nodes: Int

    package init(bytes: Int = 8 << 20, depth: Int = 200, nodes: Int = 500_000) {
      self.bytes = bytes
      self.depth = min(depth, 250)
      self.nodes = nodes
    }

    /// 8 MiB, 200 levels, 500,000 elements and attributes.
    package static let standard = Self()
  }
}
