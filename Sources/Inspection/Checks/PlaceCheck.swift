import Diagnostics

/// Kerja sosial must not be commercialised (Pasal 85 ayat (3)).
struct PlaceCheck {
  let facts: DraftFacts

  static let businesses: Set<String> = [
    "pt", "cv", "ud", "perusahaan", "pabrik", "toko", "restoran", "hotel", "umkm", "perkebunan",
    "bengkel", "warung", "swalayan", "minimarket", "supermarket", "kafe", "tambak", "kedai", "kios",
    "firma", "industri", "konveksi", "pertambangan", "tambang", "kontraktor", "developer", "mal",
    "peternakan", "penggilingan", "depot", "catering", "katering", "ritel", "gerai", "salon",
    "percetakan", "laundry", "binatu", "spbu", "showroom", "resto", "kantin", "penginapan",
  ]
  /// A public garden is no plantation.
  private static let crops: Set<String> = [
    "sawit", "karet", "teh", "kopi", "tebu", "kakao", "cengkeh", "kelapa", "milik", "pt",
  ]
  private static let paying: Set<String> = [
    "upah", "bayaran", "gaji", "honor", "honorarium", "imbalan", "laba", "keuntungan", "dijual",
    "diperdagangkan", "komersial", "diperjualbelikan",
  ]
  private static let denials: Set<String> = [
    "tanpa", "tidak", "bukan", "dilarang", "tak", "non", "nirlaba", "larangan",
  ]

  func run(_ list: inout FindingList) {
    let text = facts.text
    for plan in facts.plans {
      let names = Set(facts.text.places(of: "terdakwa", in: plan.range))
      let living = Livelihood.spans(text, plan.range)
      for place in plan.range where !living.contains(where: { $0.contains(place) }) {
        let form = text.form(place)
        let isBusiness =
          Self.businesses.contains(form) && !isDenied(place, plan.range)
          && isHost(place, plan.range)
          && !names.contains(place - 1)
        let isUsaha =
          form == "usaha" && ["milik", "dagang", "kecil", "mikro"].contains(text.form(place + 1))
          || form == "rumah" && text.form(place + 1) == "makan"
          || form == "badan" && text.form(place + 1) == "usaha"
          || form == "kebun" && Self.crops.contains(text.form(place + 1))
          || form == "swasta" && text.form(place - 1) == "perusahaan"
        let isPaid = Self.paying.contains(form) && !isDenied(place, plan.range)
        guard isBusiness || isUsaha && isHost(place, plan.range) || isPaid else { continue }
        add(max(plan.range.lowerBound, place - 3)..<min(place + 5, plan.range.upperBound), &list)
      }
    }
    if let pay = labelledPay() { add(pay, &list) }
  }

  private func add(_ range: Range<Int>, _ list: inout FindingList) {
    list.add(
      .commercial,
      basis: Basis.article85(3),
      at: range,
      "Pelaksanaan kerja sosial di tempat atau dengan cara yang mencari untung bertentangan dengan larangan komersialisasi.",
      remedy:
        "Pilih lembaga sosial, misalnya rumah sakit, panti asuhan, panti lansia, atau sekolah, tanpa upah."
    )
  }

  /// `upah : Rp30.000,00 sehari` on a line of a form.
  private func labelledPay() -> Range<Int>? {
    let text = facts.text
    guard facts.kind == .persetujuan else { return nil }
    let labels: Set<String> = ["upah", "gaji", "honor", "imbalan", "bayaran", "honorarium"]
    return text.places(anyOf: labels, in: text.all).first { place in
      guard text.words[place].startsLine || text.form(place - 1) == "]",
        [":", "=", "|"].contains(text.form(place + 1))
      else { return false }
      return facts.quantities.contains {
        $0.unit == .rupiah && $0.hundredths > 0
          && (place + 2...place + 3).contains($0.range.lowerBound)
      }
    }.map { $0..<min($0 + 5, text.words.count) }
  }

  private func isDenied(_ place: Int, _ range: Range<Int>) -> Bool {
    let text = facts.text
    let start = max(range.lowerBound, place - 9)
    if text.has(anyOf: Self.denials, in: start..<place) { return true }
    // `upah : tidak ada`, `upah: nihil`, `upah tidak diberikan`
    var next = place + 1
    while [":", "|", "=", "(", "kerja", "apa", "pun", "apapun"].contains(text.form(next)) {
      next += 1
    }
    return Self.denials.contains(text.form(next))
      || [":", "|", "="].contains(text.form(next - 1))
        && ["nihil", "nol", "-", "0"].contains(text.form(next))
  }

  /// Whether the words before place somebody there.
  private func isHost(_ place: Int, _ range: Range<Int>) -> Bool {
    let start = max(range.lowerBound, place - 8)
    return facts.text.has(
      anyOf: [
        "di", "pada", "bertempat", "ditempatkan", "tempat", "milik", "oleh", "ke", "untuk",
        "kepada",
      ],
      in: start..<place
    )
  }
}
