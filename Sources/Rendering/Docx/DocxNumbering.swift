import DocumentModel
import XMLTree

/// The part `word/numbering.xml`: one number series for each list, so that each begins anew.
struct DocxNumbering {
  /// A series and the level at which the list runs in it; a pattern holds nine levels.
  private struct Pattern: Hashable {
    let numbering: NumberedList.Numbering
    let level: Int
  }

  /// How far each level of a list stands in, in twips.
  static let step = 567

  private var patterns: [Pattern] = []
  /// The pattern of each series; the id of a series is its place here, counted from 1.
  private var series: [Int] = []

  var isEmpty: Bool { series.isEmpty }

  /// Begins a list and gives the id of its series.
  mutating func begin(_ numbering: NumberedList.Numbering, level: Int) -> Int {
    let pattern = Pattern(numbering: numbering, level: level)
    let known = patterns.firstIndex(of: pattern)
    if known == nil {
      patterns.append(pattern)
    }
    series.append(known ?? patterns.count - 1)
    return series.count
  }

  var bytes: [UInt8] {
    var xml = MarkupWriter.part()
    xml.open("w:numbering", DocxPart.namespaces)
    for (id, pattern) in patterns.enumerated() {
      write(pattern, id: id, to: &xml)
    }
    for (index, pattern) in series.enumerated() {
      xml.open("w:num", ["w:numId": String(index + 1)])
      xml.value("w:abstractNumId", pattern)
      xml.open("w:lvlOverride", ["w:ilvl": String(patterns[pattern].level)])
      xml.value("w:startOverride", 1)
      xml.close()
      xml.close()
    }
    xml.close()
    return xml.bytes
  }

  private func write(_ pattern: Pattern, id: Int, to xml: inout MarkupWriter) {
    xml.open("w:abstractNum", ["w:abstractNumId": String(id)])
    xml.value("w:multiLevelType", "multilevel")
    var numbering = pattern.numbering
    for level in 0..<Paper.deepestList {
      if level > pattern.level {
        numbering = numbering.usualBelow
      }
      xml.open("w:lvl", ["w:ilvl": String(level)])
      xml.value("w:start", 1)
      xml.value("w:numFmt", numbering.wordFormat)
      xml.value("w:lvlText", numbering == .dash ? "-" : "%\(level + 1).")
      xml.value("w:lvlJc", "left")
      xml.open("w:pPr")
      let indent = String((level + 1) * Self.step)
      xml.empty("w:ind", ["w:left": indent, "w:hanging": String(Self.step)])
      xml.close()
      xml.close()
    }
    xml.close()
  }
}

extension NumberedList.Numbering {
  fileprivate var wordFormat: String {
    switch self {
    case .decimal: "decimal"
    case .letter: "lowerLetter"
    case .roman: "upperRoman"
    case .dash: "bullet"
    }
  }

  /// What an office gets when it moves an item one level down.
  fileprivate var usualBelow: Self {
    switch self {
    case .roman: .decimal
    case .decimal: .letter
    case .letter, .dash: .dash
    }
  }
}
