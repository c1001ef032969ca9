import Diagnostics
import Drafting
import EmbeddedFiles
import KnowledgeBase

extension Assistant {
  private static let namesFile = "Templates/sebutan.json"

  /// The names by which a form of this kind can call the facts of a case.
  func fieldNames(kind: String) throws(PaperProblem) -> FieldNames {
    let own = Template.declaredFields(kinds: [kind], read: templates.read)
    let papers = Template.declaredFields(
      kinds: [kind] + paperKinds.filter { $0 != kind },
      read: templates.read
    )
    let declared = Set(papers.map(\.path))
    let others = knowledge.facts.filter { !declared.contains($0.path) }.compactMap(Field.init)
    var layers = [try names(of: .embedded)]
    if case .folder = templates { layers.append(try names(of: templates)) }
    return FieldNames(fields: papers + others, own: Set(own.map(\.path)), layers: layers)
  }

  private func names(of source: TemplateSource) throws(PaperProblem) -> [FieldNames.Everyday] {
    guard let bytes = try? source.read(Self.namesFile) else { return [] }
    do throws(Diagnostic) {
      return try FieldNames.everyday(bytes, file: Self.namesFile)
    } catch {
      throw .template(TemplateProblem([source.shown(error)]))
    }
  }
}

extension Field {
  /// A fact that no paper of ours writes; nothing where it cannot stand in words.
  fileprivate init?(_ fact: Fact) {
    let kind: FieldKind
    switch fact.kind {
    case .text, .opinion: kind = .text
    case .yesNo: kind = .flag
    case .date: kind = .date
    case .duration: kind = .duration
    case .money: kind = .money
    case .number, .age: kind = .number
    case .hours: kind = .work
    case .choice: kind = .choice
    case .textList: kind = .texts
    case .recordList, .offence: return nil
    }
    guard fact.suppliers != ["program"] else { return nil }
    self.init(
      path: fact.path,
      kind: kind,
      format: kind.formats.first,
      isRequired: false,
      suppliers: fact.suppliers.map(SupplierWords.words),
      label: fact.label,
      choices: fact.choices.map { Choice(id: $0, words: $0.replacing("_", with: " ")) },
      location: SourceLocation(file: fact.file, line: fact.line)
    )
  }
}
