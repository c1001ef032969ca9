import Diagnostics
import XMLTree

/// A small document that uses every kind of thing the reader knows.
let smallLaw = """
  <?xml version="1.0" encoding="UTF-8"?>
  <!-- komentar -->
  <uu xmlns="urn:uu" xmlns:a="urn:a"
      nomor="1" a:tahun="2023">
    <pasal id="art_85">Pidana <b>kerja</b> &lt;sosial&gt; &amp; <![CDATA[<denda>]]>&#233;é.</pasal>
    <?pi data?><kosong/>
  </uu>
  """

func bytes(_ text: String) -> [UInt8] {
  Array(text.utf8)
}

func parse(_ text: String, limits: XMLReader.Limits = .standard) throws(XMLProblem) -> Document {
  try XMLReader.parse(bytes(text), file: "uji.xml", limits: limits)
}

/// The single diagnostic that refuses `bytes`, or `nil` when they are read.
func refusal(_ bytes: [UInt8], limits: XMLReader.Limits = .standard) -> Diagnostic? {
  do {
    _ = try XMLReader.parse(bytes, file: "uji.xml", limits: limits)
    return nil
  } catch {
    return error.diagnostics.count == 1 ? error.diagnostics.first : nil
  }
}

func refusal(_ text: String, limits: XMLReader.Limits = .standard) -> Diagnostic? {
  refusal(bytes(text), limits: limits)
}

extension Element {
  /// The same tree with every line set to 0.
  var withoutLines: Element {
    var copy = self
    copy.line = 0
    copy.column = 0
    copy.children = children.map { child in
      switch child {
      case .element(let element): .element(element.withoutLines)
      case .text: child
      }
    }
    return copy
  }
}
