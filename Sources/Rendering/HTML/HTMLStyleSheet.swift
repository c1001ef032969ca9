import DocumentModel

/// How an HTML paper looks on a screen and on paper; it holds no `<`, `>` or `&`.
enum HTMLStyleSheet {
  static func text(for layout: PageLayout) -> String {
    let (width, height) = layout.size.millimetres
    let margins = [layout.marginTop, layout.marginEnd, layout.marginBottom, layout.marginStart]
      .map { "\($0)mm" }
      .joined(separator: " ")
    return """

      @page { size: \(width)mm \(height)mm; margin: \(margins);
        @bottom-center { content: "Halaman " counter(page) " dari " counter(pages); font-size: 9pt } }
      body { font: \(layout.fontSize)pt/1.4 "\(layout.fontFamily)", "Liberation Serif", serif;
        overflow-wrap: break-word; tab-size: 4; margin: 0 auto; }
      @media screen { body { box-sizing: border-box; max-width: \(width)mm; padding: \(margins);
        font-size: max(\(layout.fontSize)pt, 1.125rem) } }
      @media screen and (max-width: 50em) { body { padding: 1em } }
      \(rules)
      """
  }

  /// What no setting changes.
  private static let rules = """
    header { text-align: right; font-size: smaller; margin-bottom: 1em }
    aside { border: 1.5pt solid; padding: 0.5em; margin-bottom: 1em; font-weight: bold;
      background: #ededed; print-color-adjust: exact; break-inside: avoid }
    h1, h2, h3, h4, h5, h6 { font-size: 1em; margin: 1em 0 0.5em; break-after: avoid }
    h1 { font-size: 1.17em; text-align: center; margin-bottom: 1em }
    h3, h4, h5, h6 { font-style: italic }
    h4, h5, h6 { font-weight: normal }
    header, aside, h1, h2, h3, h4, h5, h6, p, th, td, .tanda-tangan { white-space: pre-wrap }
    p { text-align: justify; margin: 0 0 0.5em; orphans: 2; widows: 2 }
    .kiri { text-align: left }
    .tengah { text-align: center }
    .kanan { text-align: right }
    .menempel, p:has(+ .tanda-tangan) { break-after: avoid }
    .halaman-baru { break-after: page }
    hr { border: 0; border-top: 1.5pt solid }
    @counter-style huruf { system: symbolic; suffix: ". ";
      symbols: a b c d e f g h i j k l m n o p q r s t u v w x y z }
    ol, ul { margin: 0 0 0.5em; padding-left: 2.5em }
    ol[type=a] { list-style: huruf }
    ul { list-style: "- " }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; margin-bottom: 0.8em }
    thead { display: table-header-group }
    tr { break-inside: avoid }
    th, td { text-align: left; vertical-align: top; padding: 0.15em 0.4em }
    .bergaris th, .bergaris td { border: 0.5pt solid }
    .data col:nth-child(2) { width: 1em }
    .data th { font-weight: normal }
    .data th, .polos td:first-child, .polos th:first-child { padding-left: 0 }
    .tanda-tangan { display: grid; grid-auto-columns: 1fr; grid-auto-flow: column; column-gap: 1em;
      break-inside: avoid; margin-top: 1em; text-align: center }
    .tanda-tangan + .tanda-tangan { margin-top: 3em; break-before: avoid }
    .tanda-tangan div { white-space: normal }
    .tanda-tangan.kolom-1 { margin-left: 50% }
    .tanda-tangan div { display: grid; grid-row: span 4; grid-template-rows: subgrid }
    .tanda-tangan div div { display: block; grid-row: auto; white-space: pre-wrap }
    .tanda-tangan div div:nth-child(3) { margin-top: 2cm; font-weight: bold }

    """
}
