package import CaseFile
import Decision
import KnowledgeBase

extension Session {
  /// The charges of which one alone can be proved, as long as nobody said which.
  package var unprovenAlternatives: [Charge] {
    let left = caseFile.charges.filter { $0.form != .cumulative && $0.isProven != false }
    return left.count > 1 && !left.contains { $0.isProven == true } ? left : []
  }

  /// Whether it can still be asked which charge is proved.
  var mayAskProof: Bool { !leavesProofOpen && !unprovenAlternatives.isEmpty }

  /// Whether the outcome waits for which charge is proved.
  var asksProof: Bool { mayAskProof && conclusion.openFacts.contains(.delik) }

  /// Notes that one of the alternative charges is proved; the others then are not.
  package mutating func prove(_ charge: Charge) {
    for index in caseFile.charges.indices where caseFile.charges[index].form != .cumulative {
      caseFile.charges[index].isProven = caseFile.charges[index] == charge
    }
  }

  /// Leaves open which charge is proved, for this sitting.
  package mutating func leaveProofOpen() {
    leavesProofOpen = true
  }
}
