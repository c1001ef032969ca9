import DocumentModel
import Testing

struct TableTests {
  private let row: [Table.Cell] = [[.text("a")], [.text("b")]]

  @Test(arguments: [
    ([1, 3], [0.25, 0.75]), ([], [0.5, 0.5]), ([2], [0.5, 0.5]), ([1, 1, 5], [0.5, 0.5]),
    ([.nan, 4], [0.5, 0.5]), ([-1, .infinity], [0.5, 0.5]), ([0, 0], [0.5, 0.5]),
  ])
  func `shares of the columns always make one`(widths: [Double], shares: [Double]) {
    #expect(Table(rows: [row], widths: widths).shares == shares)
  }

  @Test func `a table without rows has no columns`() {
    let table = Table(rows: [], widths: [1, 2])
    #expect(table.columnCount == 0)
    #expect(table.shares == [])
  }

  @Test func `only two columns without borders and heading are labels and values`() {
    #expect(Table(rows: [row], widths: [], hasBorders: false).isLabelled)
    #expect(!Table(rows: [row], widths: []).isLabelled)
    #expect(!Table(header: row, rows: [row], widths: [], hasBorders: false).isLabelled)
    #expect(!Table(rows: [row + row], widths: [], hasBorders: false).isLabelled)
  }
}
