import DocumentModel

extension PDFFlow {
  /// A list whose words hang on their marks.
  func strips(of list: NumberedList, x: Double, width: Double, keepsLast: Bool) -> [Strip] {
    let markers = list.items.indices.map { index in
      lines(of: [.text(list.marker(at: index))], width: width, spacing: 1.15).first
    }
    let widest = markers.lazy.compactMap { $0?.width }.max() ?? 0
    let indent = min(max(Self.step, widest + 6), width / 2)
    var strips: [Strip] = []
    for (index, item) in list.items.enumerated() {
      strips += self.strips(
        of: item,
        marker: markers[index],
        x: x,
        indent: indent,
        width: width,
        keepsLast: keepsLast && index == list.items.count - 1
      )
    }
    strips.begin(with: [.open(.list)])
    strips.end(with: [.close(.list)])
    return strips
  }

  private func strips(
    of item: NumberedList.Item,
    marker: TextFrame.Line?,
    x: Double,
    indent: Double,
    width: Double,
    keepsLast: Bool
  ) -> [Strip] {
    var strips = strips(
      of: item.blocks,
      x: x + indent,
      width: width - indent,
      keepsLast: keepsLast
    )
    let height = marker?.height ?? 0
    var baseline = marker?.ascent ?? 0
    if item.blocks.first?.isWords == true, case .line(_, _, let y)? = strips.first?.firstLine {
      baseline = y
    } else {
      // The mark of an item that begins with a table or a list stands alone.
      strips.insert(
        Strip(height: height, marks: [], keepsWithNext: !strips.isEmpty || keepsLast),
        at: 0
      )
    }
    let mark = marker.map { [Mark.open(.label), .line($0, x: x, y: baseline), .close(.label)] }
    strips.begin(with: [.open(.item)] + (mark ?? []) + [.open(.body)])
    strips.end(with: [.close(.body), .close(.item)])
    return strips
  }
}

extension Strip {
  fileprivate var firstLine: Mark? {
    marks.first { mark in
      if case .line = mark { true } else { false }
    }
  }
}

extension Block {
  fileprivate var isWords: Bool {
    switch self {
    case .heading, .paragraph: true
    case .list, .table, .signatures, .rule, .pageBreak: false
    }
  }
}
