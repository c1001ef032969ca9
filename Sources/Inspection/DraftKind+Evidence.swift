extension DraftKind {
  /// What the words of a draft show it to be; nothing where they show nothing.
  package static func evident(in source: DraftSource) -> DraftKind? {
    let text = DraftText(source.bytes)
    func has(_ form: String) -> Bool { text.has(form, in: text.all) }
    let kind = guess(text)
    let isShown =
      switch kind {
      case .putusan: has("mengadili")
      case .tuntutan: has("menuntut") || has("tuntutan")
      case .persetujuan: has("setuju") || has("persetujuan") || has("bersedia") || has("kesediaan")
      }
    return isShown ? kind : nil
  }
}
