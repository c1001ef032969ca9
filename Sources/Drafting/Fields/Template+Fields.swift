package import Diagnostics

extension Template {
  /// The fields that papers declare, by path; of several declarations that of the paper named first.
  package static func declaredFields(
    kinds: [String],
    read: @escaping (String) throws -> [UInt8]
  ) -> [Field] {
    let files = TemplateFiles(read: read)
    var seen: Set<String> = []
    return kinds.flatMap { kind -> [Field] in
      guard let document = try? files.document("Templates/\(kind)/fields.xml", schema: .fields)
      else { return [] }
      var problems: [Diagnostic] = []
      return FieldList(document, diagnostics: &problems).fields
    }.filter { seen.insert($0.path).inserted }
  }

  /// Values of a case that this paper could not take over, such as hours that no plan can hold.
  package func faults(of facts: FieldValue) -> [Diagnostic] {
    FieldCheck(declarations).faults(of: facts)
  }
}
