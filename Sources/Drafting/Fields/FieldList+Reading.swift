import Diagnostics
import XMLTree

extension FieldList {
  /// Takes over a `fields.xml` that its schema has found valid.
  init(_ document: Document, diagnostics: inout [Diagnostic]) {
    for element in document.root.elements {
      let location = element.location(in: document.file)
      let name = element[attribute: "n"] ?? ""
      let standard = element[attribute: "bawaan"] ?? ""
      switch element.name {
      case "isian":
        if let field = Self.field(element, location: location, diagnostics: &diagnostics) {
          append(field)
        }
      case "setelan":
        settings.append(Setting(name: name, standard: standard, location: location))
      case "tafsir":
        let readings = element.elements("bacaan").compactMap { $0[attribute: "n"] }
        if !readings.contains(standard) {
          diagnostics.append(
            Diagnostic(
              code: "bacaan-tak-dikenal",
              message: "Bacaan bawaan “\(standard)” tidak ada di antara bacaan `\(name)`.",
              remedy: "Pilih salah satu: \(readings.joined(separator: ", ")).",
              location: location
            )
          )
        }
        issues.append(
          Issue(name: name, standard: standard, readings: readings, location: location)
        )
      case "jadwal":
        workPlans.append(
          WorkPlan(
            hours: element[attribute: "jam"] ?? "",
            hoursPerDay: element[attribute: "jam-per-hari"] ?? "",
            daysPerWeek: element[attribute: "hari-per-minggu"],
            period: element[attribute: "jangka"] ?? "",
            location: location
          )
        )
      default:
        let paths = (element[attribute: "isian"] ?? "").split(whereSeparator: \.isWhitespace)
        dateOrders.append(DateOrder(paths: paths.map(String.init), location: location))
      }
    }
    checkLists(&diagnostics)
    checkDateOrders(&diagnostics)
    checkWorkPlans(&diagnostics)
  }

  private static func field(
    _ element: Element,
    location: SourceLocation,
    diagnostics: inout [Diagnostic]
  ) -> Field? {
    guard let path = element[attribute: "n"],
      let kind = element[attribute: "jenis"].flatMap(FieldKind.init(rawValue:))
    else { return nil }
    let choices = element.elements("pilihan").map {
      Field.Choice(id: $0[attribute: "n"] ?? "", words: $0.text.collapsed)
    }
    if (kind == .choice) == choices.isEmpty {
      diagnostics.append(
        Diagnostic(
          code: "pilihan-tak-cocok",
          message: kind == .choice
            ? "Isian `\(path)` berjenis pilihan, tetapi tidak punya pilihan."
            : "Isian `\(path)` punya pilihan, tetapi jenisnya \(kind.rawValue).",
          remedy: "Tulis <pilihan n=\"…\"> hanya di dalam isian berjenis pilihan.",
          location: location
        )
      )
    }
    return Field(
      path: path,
      kind: kind,
      format: kind.format(element, path: path, at: location, diagnostics: &diagnostics),
      isRequired: element[attribute: "wajib"] == "ya",
      suppliers: (element[attribute: "oleh"] ?? "").split(separator: " ")
        .map { String($0.replacing("-", with: " ")) },
      label: element.first("nama")?.text.collapsed ?? path,
      choices: choices,
      bound: element[attribute: "batas"].flatMap(FieldBound.init(rawValue:)),
      location: location
    )
  }

  private func checkLists(_ diagnostics: inout [Diagnostic]) {
    for field in fields {
      guard let mark = field.path.firstRange(of: "[]") else { continue }
      let list = String(field.path[..<mark.lowerBound])
      if self.field(at: list)?.kind != .records {
        diagnostics.append(
          Diagnostic(
            code: "daftar-tak-dideklarasikan",
            message: "Isian `\(field.path)` ada di dalam `\(list)`, yang bukan daftar-rekaman.",
            remedy: "Deklarasikan `\(list)` dengan jenis daftar-rekaman.",
            location: field.location
          )
        )
      }
    }
  }

  private func checkWorkPlans(_ diagnostics: inout [Diagnostic]) {
    for plan in workPlans {
      let kinds: [(String?, FieldKind)] = [
        (plan.hours, .work), (plan.hoursPerDay, .work), (plan.daysPerWeek, .number),
        (plan.period, .duration),
      ]
      for case (let path?, let kind) in kinds where field(at: path)?.kind != kind {
        diagnostics.append(
          Diagnostic(
            code: "jadwal-tak-cocok",
            message: "`\(path)` dalam <jadwal> bukan isian \(kind.rawValue) yang dideklarasikan.",
            remedy: "Sebut isian berjenis \(kind.rawValue) dari berkas ini.",
            location: plan.location
          )
        )
      }
    }
  }

  private func checkDateOrders(_ diagnostics: inout [Diagnostic]) {
    for order in dateOrders {
      for path in order.paths where field(at: path)?.kind != .date {
        diagnostics.append(
          Diagnostic(
            code: "urutan-bukan-tanggal",
            message: "`\(path)` dalam <urutan> bukan isian tanggal yang dideklarasikan.",
            remedy: "Sebut hanya isian berjenis tanggal dari berkas ini.",
            location: order.location
          )
        )
      }
    }
  }
}

extension FieldKind {
  /// The format that `element` asks for with `format`, or the usual one.
  func format(
    _ element: Element,
    path: String,
    at location: SourceLocation,
    diagnostics: inout [Diagnostic]
  ) -> FieldFormat? {
    guard let name = element[attribute: "format"] else { return formats.first }
    if let format = FieldFormat(rawValue: name), formats.contains(format) { return format }
    diagnostics.append(
      Diagnostic(
        code: "format-tak-cocok",
        message: "Format “\(name)” tidak cocok untuk `\(path)`, yang berjenis \(rawValue).",
        remedy: formats.isEmpty
          ? "Hapus format itu."
          : "Pilih salah satu: \(formats.map(\.rawValue).joined(separator: ", ")).",
        location: location
      )
    )
    return formats.first
  }
}

extension String {
  /// The words with each run of white space as one space, and none at the ends.
  var collapsed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
