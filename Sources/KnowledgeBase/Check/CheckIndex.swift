import XMLTree

/// Everything that the files name, for finding what is named in vain.
struct CheckIndex {
  private(set) var provisions: [Provision] = []
  /// The words of provisions by citation, for quotations.
  private(set) var words: [Citation: [String]] = [:]
  /// Every place that exists: provisions, what holds them, instruments and points.
  private(set) var places: Set<String> = []
  private(set) var instruments: Set<String> = []
  /// The ids of the readings of each issue.
  private(set) var issues: [String: [String]] = [:]
  private(set) var sourceKeys: Set<String> = []
  /// Our own words about places without wording, by citation.
  private(set) var points: [String: [String]] = [:]
  /// On which day an instrument took force, and was promulgated, by its id.
  private(set) var starts: [String: String] = [:]
  private(set) var promulgated: [String: String] = [:]
  /// On which day an instrument took force, by its citation.
  private(set) var startsByName: [String: String] = [:]
  private(set) var factPaths: Set<String> = []
  private(set) var offences: Set<String> = []

  init(_ files: CheckedFiles) {
    for file in files.files(root: "akomaNtoso") {
      let (found, _) = ProvisionReader.read(Document(file: file.name, root: file.root))
      provisions += found
    }
    for provision in provisions {
      var place: Citation? = provision.citation
      while let known = place, places.insert(known.description).inserted { place = known.parent }
      for passage in provision.passages {
        words[provision.citation, default: []].append(passage.text)
      }
      if let closing = provision.closing { words[provision.citation, default: []].append(closing) }
    }
    for file in files.files(root: "sumber") {
      for instrument in file.root.elements("instrumen") {
        if let name = instrument[attribute: "kutipan"] {
          places.insert(name)
          instruments.insert(name)
          startsByName[name] = instrument[attribute: "berlaku"]
        }
        if let id = instrument[attribute: "id"] {
          starts[id] = instrument[attribute: "berlaku"]
          promulgated[id] = instrument[attribute: "tanggal"]
        }
        for point in instrument.elements("butir") {
          guard let name = point[attribute: "kutipan"] else { continue }
          places.insert(name)
          points[name, default: []].append(point.text)
          var place = Citation(canonical: name)
          while let known = place, places.insert(known.description).inserted || known.parent != nil
          {
            place = known.parent
          }
        }
      }
      sourceKeys.formUnion(file.root.elements("kunci").compactMap { $0[attribute: "id"] })
    }
    for file in files.files(root: "daftar-tafsir") {
      for issue in file.root.elements("tafsir") {
        guard let id = issue[attribute: "id"] else { continue }
        issues[id] = issue.elements("bacaan").compactMap { $0[attribute: "id"] }
      }
    }
    for file in files.files(root: "daftar-fakta") {
      factPaths.formUnion(file.root.elements("fakta").compactMap { $0[attribute: "id"] })
    }
    for file in files.files(root: "katalog") {
      offences.formUnion(file.root.elements("delik").compactMap { $0[attribute: "kutipan"] })
    }
  }

  /// Words of the provisions at and below `citation`, in every version.
  func words(at citation: Citation) -> [String] {
    words.filter { citation.contains($0.key) }.flatMap(\.value)
  }

  /// Whether any instrument has a place of that article, ayat and letter.
  func holdsSomewhere(_ citation: Citation) -> Bool {
    var place = citation
    place.instrument = ""
    place.isElucidation = false
    let end = place.description
    return places.contains { $0.hasSuffix(end) }
  }
}
