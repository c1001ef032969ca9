import Diagnostics
import Indonesian
import XMLTree

/// Reads the rules; a comparator with a value of the wrong type is a fault.
struct RuleReader {
  private var reader: ElementReader

  static func read(_ document: Document) -> (rules: RuleSet?, faults: [Diagnostic]) {
    var reader = RuleReader(reader: ElementReader(file: document.file))
    let gate = document.root.first("gerbang")?.elements.first.flatMap { reader.rule($0) }
    let considerations = document.root.elements("pertimbangan").compactMap {
      reader.consideration($0)
    }
    let modifiers = document.root.elements("pengubah").compactMap { reader.modifier($0) }
    let rules = gate.map {
      RuleSet(gate: $0, considerations: considerations, modifiers: modifiers)
    }
    return (rules, reader.reader.diagnostics)
  }

  /// One node with all below it, as it may also stand outside the gate.
  static func node(_ element: Element, file: String) -> (rule: Rule?, faults: [Diagnostic]) {
    var reader = RuleReader(reader: ElementReader(file: file))
    let rule = reader.rule(element)
    return (rule, reader.reader.diagnostics)
  }

  private mutating func rule(_ element: Element) -> Rule? {
    guard let test = test(element) else { return nil }
    let basis = reader.citations(element, "dasar")
    if basis.isEmpty { _ = reader.required(element, "dasar") }
    return Rule(
      id: reader.required(element, "id"),
      basis: basis,
      words: reader.required(element, "uraian"),
      failure: element[attribute: "bila-tidak"],
      test: test,
      file: reader.file,
      line: element.line
    )
  }

  private mutating func test(_ element: Element) -> Rule.Test? {
    switch element.name {
    case "semua": return .all(children(element))
    case "salah-satu": return .any(children(element))
    case "bukan": return children(element).first.map { .not($0) }
    case "benar", "sudah":
      return operand(element).map { .holds($0, isCurable: element.name == "sudah") }
    case "bila-ada":
      guard let operand = operand(element), let rule = children(element).first else { return nil }
      return .whenStated([operand], rule)
    case "menurut-tafsir":
      let readings = element.elements("bacaan").compactMap { reading -> (String, Rule)? in
        let id = reader.required(reading, "id")
        return children(reading).first.map { (id, $0) }
      }
      return .reading(
        issue: reader.required(element, "tafsir"),
        readings.map { (reading: $0.0, rule: $0.1) }
      )
    default:
      guard let comparator = Rule.Comparator(rawValue: element.name) else {
        reader.fault(
          element,
          code: "kaidah-tak-dikenal",
          "Unsur <\(element.name)> bukan kaidah yang dikenal.",
          remedy: "Pakai misalnya <semua>, <salah-satu>, <kurang-dari>, atau <paling-lama>."
        )
        return nil
      }
      guard let operand = operand(element), let limit = limit(element, of: operand) else {
        return nil
      }
      return .compare(operand, comparator, limit)
    }
  }

  private mutating func children(_ element: Element) -> [Rule] {
    element.elements.compactMap { rule($0) }
  }

  private mutating func operand(_ element: Element) -> Rule.Operand? {
    if let name = element[attribute: "turunan"], let derived = Rule.Derived(rawValue: name) {
      return .derived(derived)
    }
    if let name = element[attribute: "fakta"], let key = FactKey(name: name) {
      return .fact(key)
    }
    reader.fault(
      element,
      code: "fakta-tak-dikenal",
      "Unsur <\(element.name)> menunjuk fakta yang tidak dikenal.",
      remedy: "Periksa ejaan pada atribut fakta atau turunan."
    )
    return nil
  }

  private mutating func limit(_ element: Element, of operand: Rule.Operand) -> FactValue? {
    let text = reader.required(element, "nilai")
    let value: FactValue? =
      switch operand {
      case .fact(.subjek): .choice(text)
      case .fact(.jamKerjaSosial), .fact(.jamPerHari):
        Int(text).flatMap { hours in
          let (minutes, isTooMany) = hours.multipliedReportingOverflow(by: 60)
          return isTooMany ? nil : .minutes(minutes)
        }
      case .fact(.jangkaWaktu), .derived(.threat), .derived(.prisonWeighed):
        LegalDuration(iso: text).map { .duration($0) }
      case .derived(.fineWeighed): Int(text).flatMap { Rupiah($0) }.map { .money($0) }
      case .derived(.ageAtAct), .fact(.hariPerMinggu): Int(text).map { .count($0) }
      case .derived(.judgmentDay): CalendarDate(iso: text).map { .date($0) }
      default: nil
      }
    if value == nil {
      reader.fault(
        element,
        code: "batas-keliru",
        "Batas \"\(text.prefix(40))\" tidak cocok dengan jenis faktanya.",
        remedy: "Tulis durasi seperti P6M, tanggal seperti 2026-01-02, atau bilangan bulat."
      )
    }
    return value
  }

  private mutating func consideration(_ element: Element) -> RuleSet.Consideration? {
    guard let basis = reader.citation(element, "dasar"),
      let fact = reader.optional(element, "fakta", { FactKey(name: $0) })
    else { return nil }
    return RuleSet.Consideration(
      letter: reader.required(element, "huruf"),
      fact: fact,
      basis: basis,
      words: element.first("uraian")?.text.trimmingSpaces ?? "",
      shownBy: element.first("bukti")?.text.trimmingSpaces,
      keepsOpenWhenAdverse: element[attribute: "menahan"] == "ya",
      adverseWords: element[attribute: "bila-tidak"]
    )
  }

  private mutating func modifier(_ element: Element) -> RuleSet.Modifier? {
    guard
      let condition = reader.optional(
        element,
        "bila",
        { RuleSet.Modifier.Condition(rawValue: $0) }
      ),
      let factor = reader.optional(element, "kali", { Fraction($0) })
    else { return nil }
    return RuleSet.Modifier(
      condition: condition,
      factor: factor,
      basis: reader.citations(element, "dasar"),
      issue: reader.required(element, "tafsir"),
      reading: reader.required(element, "bacaan"),
      words: element.text.trimmingSpaces
    )
  }
}
