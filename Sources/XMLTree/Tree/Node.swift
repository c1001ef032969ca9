/// What may stand inside an element.
package enum Node: Sendable, Hashable {
  case element(Element)
  /// A run of text; two runs never stand side by side, and CDATA is text like any other.
  case text(String)

  package var element: Element? {
    guard case .element(let element) = self else { return nil }
    return element
  }
}
