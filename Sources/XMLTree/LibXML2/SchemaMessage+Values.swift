extension SchemaMessage {
  private var place: String {
    attribute.map { "atribut “\($0)” elemen <\(element)>" } ?? "elemen <\(element)>"
  }

  /// A value that its type or a facet of it does not allow.
  var valueWords: Words? {
    if let value = rest.between("The value '", "' is not an element of the set {"),
      let set = rest.between("of the set {'", "'}")
    {
      let choices = set.replacing("', '", with: ", ")
      return Words(
        "nilai-salah",
        "Nilai “\(value)” pada \(place) tidak dikenal.",
        "Pilih salah satu: \(choices)."
      )
    }
    if let value = rest.between("The value '", "' is not accepted by the pattern '"),
      let pattern = rest.between("by the pattern '", "'")
    {
      return Words(
        "nilai-salah",
        "Bentuk nilai “\(value)” pada \(place) salah.",
        "Tulis menurut pola \(pattern)."
      )
    }
    if let value = rest.between("'", "' is not a valid value of the "),
      let type = rest.between("type '", "'") ?? rest.between("of the ", " type")
    {
      return Words(
        "nilai-salah",
        "Nilai “\(value)” pada \(place) salah.",
        "Tulis \(Self.typeNames[type] ?? "nilai menurut jenis “\(Self.localName(type))” dalam skema")."
      )
    }
    return lengthWords ?? boundWords
  }

  private var lengthWords: Words? {
    guard let length = rest.between("has a length of '", "'"),
      let bound = rest.between("allowed minimum length of '", "'")
        ?? rest.between("allowed maximum length of '", "'")
        ?? rest.between("from the allowed length of '", "'")
    else { return nil }
    if length == "0" {
      return Words("nilai-salah", "Isi \(place) masih kosong.", "Lengkapi isinya.")
    }
    return Words(
      "nilai-salah",
      "Panjang isi \(place) \(length) huruf; batasnya \(bound).",
      "Sesuaikan panjangnya."
    )
  }

  private var boundWords: Words? {
    guard let value = rest.between("The value '", "' is "),
      let bound = rest.between(" value allowed ('", "')")
        ?? rest.between("must be less than '", "'") ?? rest.between("must be greater than '", "'")
    else { return nil }
    let isTooSmall =
      rest.firstRange(of: "' is less than") != nil
      || rest.firstRange(of: "must be greater") != nil
    return Words(
      "nilai-salah",
      "Nilai “\(value)” pada \(place) terlalu \(isTooSmall ? "kecil" : "besar").",
      "Batasnya \(bound)."
    )
  }

  private static let typeNames: [String: String] = [
    "xs:integer": "bilangan bulat",
    "xs:int": "bilangan bulat",
    "xs:nonNegativeInteger": "bilangan bulat nol atau lebih",
    "xs:positiveInteger": "bilangan bulat lebih dari nol",
    "xs:decimal": "bilangan",
    "xs:boolean": "true atau false",
    "xs:date": "tanggal dalam bentuk TTTT-BB-HH",
    "xs:duration": "lama waktu dalam bentuk ISO 8601, misalnya P6M",
    "xs:anyURI": "alamat URI",
    "xs:NCName": "pengenal: huruf, angka, titik, dan tanda hubung, tanpa spasi",
    "xs:ID": "pengenal: huruf, angka, titik, dan tanda hubung, tanpa spasi",
    "xs:NMTOKEN": "satu kata tanpa spasi",
  ]
}
