import Diagnostics
import DocumentModel

/// A piece of a compiled template: something that is written, or a decision on what is.
indirect enum Part<Body: Leaf>: Sendable {
  case leaf(Body)
  case choice(Choice<Body>)
  case loop(Loop<Body>)
  case clause(Clause, [Part<Body>])
}

/// `<jika>` and `<pilih>`: the first branch whose condition holds is written.
struct Choice<Body: Leaf>: Sendable {
  struct Branch: Sendable {
    var condition: Condition
    var body: [Part<Body>]
  }

  var branches: [Branch]
  /// What is written where no condition holds; `nil` where one of them must.
  var otherwise: [Part<Body>]?
}

/// `<untuk>`: the body is written once for each member of a list.
struct Loop<Body: Leaf>: Sendable {
  var list: Reference
  var variable: String
  /// A flag of the members: only those are written for which it is true.
  var filter: Field?
  var separator: String
  var lastSeparator: String
  var body: [Part<Body>]
  /// What is written where the list is empty.
  var otherwise: [Part<Body>]?
}
