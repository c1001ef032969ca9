import Rendering

/// Reads an HTML file: the proof among its metadata, and its words.
enum HTMLProof {
  static func read(
    _ bytes: [UInt8],
    file: String
  ) throws(ProofProblem) -> CarriedDraft.Document {
    var reader = HTMLPassages()
    var found: String?
    for token in HTMLTokens(bytes) {
      if case .open(let tag) = token, tag.name == "meta",
        tag.attributes["name"] == HiddenPart.metaName
      {
        guard found == nil else { throw .doubled(file: file) }
        found = tag.attributes["content"] ?? ""
      }
      reader.add(token)
    }
    reader.finish()
    guard let found else { throw .notCarried(file: file) }
    let (proof, isIntact) = try DraftProof.read(Array(found.utf8), file: file)
    return CarriedDraft.Document(proof: proof, isIntact: isIntact, passages: reader.passages)
  }
}
