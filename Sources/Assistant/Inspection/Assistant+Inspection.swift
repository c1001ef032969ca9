import KnowledgeBase
package import Inspection

extension Assistant {
  /// Inspects a finished draft for the mandatory terms of kerja sosial.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - file: its path.
  ///   - kind: what it is; told from its words where not given.
  /// - Returns: what was found.
  /// - Throws: why the draft cannot be read.
  package func inspect(_ bytes: [UInt8], file: String, kind: DraftKind? = nil) throws(DraftProblem)
    -> InspectionReport
  {
    let source = try DraftReader.read(bytes, file: file)
    return Inspector(knowledge: knowledge).inspect(source, kind: kind)
  }
}
