import CaseFile
import Decision
import Indonesian
import KnowledgeBase

extension Assessment {
  /// What a reader must know beside the outcome; none of it decides.
  package var remarks: [String] {
    var found: [String] = []
    let situation = conclusion.situation
    if situation.boolean(.tempatKomersial) == true {
      found.append(
        "Tempat kerja sosial itu mencari untung. Pelaksanaan kerja sosial tidak boleh "
          + "dikomersialkan (UU 1/2023 Pasal 85 ayat (3)); gantilah tempatnya."
      )
    }
    let keys = situation.weighedKeys
    if keys.prison == .penjaraDituntut {
      found.append(
        "Yang ditimbang adalah pidana yang dituntut, karena hakim belum menjatuhkan pidana."
      )
    }
    if let act = situation.date(.tanggalPerbuatan), act > situation.assessedOn {
      found.append(
        "Tanggal perbuatan, \(act.words), masih sesudah hari penilaian, "
          + "\(situation.assessedOn.words). Periksa lagi tanggalnya."
      )
    }
    if let fine = fineWeighed, fine.amount < 50_000 {
      found.append(
        "Denda paling sedikit Rp50.000,00 bila tidak ditentukan minimum khusus "
          + "(UU 1/2023 Pasal 78 ayat (2))."
      )
    }
    for conflict in situation.conflicts {
      found.append(
        "Bertentangan: \(conflict.facts.map(label).joined(separator: " dan ")). "
          + "Selama belum jelas, keduanya dianggap belum diketahui."
      )
    }
    if let act = situation.date(.tanggalPerbuatan), actedBeforeCode {
      for charge in situation.charges
      where charge.offence.map({ $0.threat(on: act) == nil }) == true {
        found.append(
          "Perbuatan terjadi sebelum 2 Januari 2026, sedangkan katalog belum memuat ancaman "
            + "hukum lama pada hari itu untuk "
            + "\(charge.offence?.citation.description ?? charge.text). "
            + "Bila hukum lama lebih menguntungkan, hukum lama yang dipakai "
            + "(UU 1/2023 Pasal 3 ayat (1))."
        )
      }
    }
    if situation[.ancamanPenjara].value != nil, !situation.charges.isEmpty,
      situation.charges.allSatisfy({ $0.offence != nil })
    {
      found.append(
        "Isi ancaman_penjara tidak dipakai, karena ancaman pasalnya sudah ada dalam katalog."
      )
    }
    for charge in situation.charges where charge.offence?.standing.isUnverified == true {
      found.append(
        "Data \(charge.offence?.citation.description ?? charge.text) belum terverifikasi; "
          + "cocokkan dengan naskah resmi sebelum dipakai."
      )
    }
    for charge in situation.charges {
      let place = charge.offence?.citation ?? knowledge.citations(in: charge.text).first
      if let place, place.article != nil, let ruling = knowledge.voiding(place) {
        found.append("\(ruling.citation): \(ruling.words) [keyakinan: \(ruling.standing.label)]")
      }
    }
    if case .known(.duration) = situation[.penahanan] {
      found.append(
        "Masa tahanan mengurangi penjara atau denda (UU 1/2023 Pasal 61 ayat (1)). "
          + "Undang-undang tidak menyebut jam kerja sosial."
      )
    }
    return found + adoptedRemarks + policyRemarks
  }

  private var fineWeighed: Rupiah? {
    if case .money(let fine)? = conclusion.situation[conclusion.situation.weighedKeys.fine].value,
      fine.amount > 0
    {
      fine
    } else {
      nil
    }
  }

  private var actedBeforeCode: Bool {
    guard let act = conclusion.situation.date(.tanggalPerbuatan),
      let start = CalendarDate(year: 2026, month: 1, day: 2)
    else { return false }
    return act < start
  }
}
