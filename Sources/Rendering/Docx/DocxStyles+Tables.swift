import XMLTree

extension DocxStyles {
  mutating func writeCharacterStyles() {
    xml.open("w:style", ["w:type": "character", "w:customStyle": "1", "w:styleId": "Isian"])
    xml.value("w:name", "Isian")
    xml.empty("w:qFormat")
    xml.open("w:rPr")
    xml.empty("w:noProof")
    xml.close()
    xml.close()
  }

  mutating func writeTableStyles() {
    xml.open("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"])
    xml.value("w:name", "Normal Table")
    xml.value("w:uiPriority", 99)
    xml.empty("w:semiHidden")
    xml.empty("w:unhideWhenUsed")
    writeCellMargins(left: 108, right: 108)
    xml.close()
    xml.open("w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "Tabel"])
    xml.value("w:name", "Tabel")
    xml.value("w:basedOn", "TableNormal")
    xml.empty("w:qFormat")
    xml.open("w:tblPr")
    xml.open("w:tblBorders")
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      xml.empty(
        "w:\(side)",
        ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"]
      )
    }
    xml.close()
    xml.close()
    xml.close()
    xml.open("w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "TabelPolos"])
    xml.value("w:name", "Tabel Polos")
    xml.value("w:basedOn", "TableNormal")
    xml.empty("w:qFormat")
    writeCellMargins(left: 0, right: 57)
    xml.close()
  }

  private mutating func writeCellMargins(left: Int, right: Int) {
    xml.open("w:tblPr")
    xml.open("w:tblCellMar")
    for (name, width) in [("top", 0), ("left", left), ("bottom", 0), ("right", right)] {
      xml.empty("w:\(name)", ["w:w": String(width), "w:type": "dxa"])
    }
    xml.close()
    xml.close()
  }
}
