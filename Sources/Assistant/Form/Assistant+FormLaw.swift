import Diagnostics
import Inspection

extension Assistant {
  /// The findings about the form itself; what a case brings in is left out.
  private static let formCodes: Set<FindingCode> = [
    .missingPenalty, .missingHours, .missingDailyHours, .missingPeriod, .missingDefault,
    .missingRepeat, .missingPrison, .missingFine, .missingWeekdays, .missingPlace,
    .missingConsent, .missingConsideration, .missingExplanation, .missingRefusal,
    .hoursOutOfBounds, .dailyHoursTooMany, .periodTooLong, .penaltyTooHigh, .baselessConversion,
    .baselessSanction, .wrongUnit, .commercial, .wrongCitation, .outdatedCitation,
    .figureAndWords,
  ]

  /// What `uji-naskah` finds in a filled form, as far as it is about the form.
  func lacks(_ filled: [UInt8], file: String, kind: DraftKind) -> [FormReport.Lack] {
    guard let report = try? inspect(filled, file: file, kind: kind) else { return [] }
    let lacks = report.findings.compactMap { finding -> FormReport.Lack? in
      guard let code = FindingCode(rawValue: finding.code), Self.formCodes.contains(code) else {
        return nil
      }
      return FormReport.Lack(
        code: finding.code,
        severity: finding.severity,
        basis: finding.basis,
        message: finding.message,
        remedy: finding.remedy,
        fields: Self.fields(for: code, in: kind)
      )
    }
    // A draft that orders no kerja sosial is not inspected for its terms.
    let isSilent =
      kind != .persetujuan && report.summary.hours == nil
      && !lacks.contains { $0.code == FindingCode.missingHours.rawValue }
    return (isSilent ? [Self.withoutWork(kind)] : []) + lacks
  }

  private static func withoutWork(_ kind: DraftKind) -> FormReport.Lack {
    FormReport.Lack(
      code: FindingCode.missingHours.rawValue,
      severity: .error,
      basis: "UU 1/2023 Pasal 85 ayat (9) huruf b",
      message: "Formulir ini tidak \(kind == .putusan ? "memerintahkan" : "menuntut") pidana kerja "
        + "sosial dengan jumlah jamnya.",
      remedy:
        "Tambahkan: diganti dengan pidana kerja sosial selama …, dilaksanakan … per hari, dan "
        + "diselesaikan dalam jangka waktu paling lama …. Bila memang bukan naskah kerja sosial, "
        + "sebut jenis lain dengan --jenis.",
      fields: ["jam_kerja_sosial", "jam_per_hari", "jangka_waktu"]
    )
  }

  private static func fields(for code: FindingCode, in kind: DraftKind) -> [String] {
    let suffix = kind == .putusan ? "dijatuhkan" : "dituntut"
    return switch code {
    case .missingPenalty, .missingPrison, .missingFine:
      (code == .missingFine ? [] : ["penjara_\(suffix)"])
        + (code == .missingPrison ? [] : ["denda_\(suffix)"])
    case .missingHours: ["jam_kerja_sosial"]
    case .missingDailyHours: ["jam_per_hari"]
    case .missingPeriod: ["jangka_waktu"]
    case .missingWeekdays: ["hari_per_minggu"]
    case .missingPlace: ["tempat", "jenis_pekerjaan"]
    default: []
    }
  }
}
