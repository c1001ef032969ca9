import Diagnostics

/// The order for default: Pasal 85 ayat (7), and sanctions that it does not know.
struct DefaultCheck {
  let facts: DraftFacts
  let imposing: Range<Int>

  func run(_ list: inout FindingList) {
    BaselessSanctionCheck(facts: facts).run(&list)
    let sanctions = facts.sanctions
    guard sanctions.hasAny else {
      list.add(
        .missingDefault,
        basis: Basis.article85(7),
        at: sanctions.spans.first ?? imposing,
        "Perintah bila kerja sosial tidak dilaksanakan tanpa alasan yang sah belum ada.",
        remedy:
          "Tambahkan: Memerintahkan, jika terpidana tanpa alasan yang sah tidak melaksanakan seluruh atau sebagian pidana kerja sosial, terpidana wajib mengulangi seluruh atau sebagian pidana kerja sosial tersebut atau \(facts.penalty.replacesFine && !facts.penalty.replacesPrison ? "membayar seluruh atau sebagian pidana denda yang diganti" : "menjalani seluruh atau sebagian pidana penjara yang diganti")."
      )
      return
    }
    let place = sanctions.spans[0]
    if !sanctions.repeats {
      list.add(
        .missingRepeat,
        basis: Basis.article85(7, "a"),
        at: place,
        "Perintah mengulangi seluruh atau sebagian kerja sosial belum disebut.",
        remedy: "Tambahkan: mengulangi seluruh atau sebagian pidana kerja sosial tersebut; atau"
      )
    }
    if facts.penalty.replacesPrison, !sanctions.prison, !sanctions.original, replacesPrison {
      list.add(
        .missingPrison,
        basis: Basis.article85(7, "b"),
        at: place,
        "Perintah menjalani pidana penjara yang diganti belum disebut.",
        remedy:
          "Tambahkan: menjalani seluruh atau sebagian pidana penjara yang diganti dengan pidana kerja sosial tersebut."
      )
    }
    if facts.penalty.replacesFine, !sanctions.fine, !sanctions.original, replacesFine {
      list.add(
        .missingFine,
        basis: Basis.article85(7, "c"),
        at: place,
        "Perintah membayar denda yang diganti, atau menjalani penjara pengganti denda yang tidak dibayar, belum disebut.",
        remedy:
          "Tambahkan: membayar seluruh atau sebagian pidana denda yang diganti dengan pidana kerja sosial atau menjalani pidana penjara sebagai pengganti pidana denda yang tidak dibayar."
      )
    }
  }

  /// Where prison and fine are both imposed, the words may say that one alone is replaced.
  private var replacesPrison: Bool { replaced(["penjara"], not: ["denda"]) }
  private var replacesFine: Bool { replaced(["denda"], not: ["penjara"]) }

  private func replaced(_ mine: Set<String>, not other: Set<String>) -> Bool {
    guard facts.penalty.replacesPrison, facts.penalty.replacesFine else { return true }
    let text = facts.text
    for order in facts.orders {
      for place in order.main
      where ["diganti", "digantikan", "pengganti", "mengganti"].contains(text.form(place)) {
        let near = max(order.main.lowerBound, place - 8)..<min(place + 5, order.main.upperBound)
        let (hasMine, hasOther) = (
          text.has(anyOf: mine, in: near), text.has(anyOf: other, in: near)
        )
        if hasMine != hasOther { return hasMine }
      }
    }
    return true
  }
}
