import Inspection

/// Reads a draft together with what it carries unseen; all sizes are bounded.
package enum ProofReader {
  /// Reads a DOCX, HTML or PDF file; its bytes tell which it is.
  package static func read(_ bytes: [UInt8], file: String) throws(ProofProblem) -> CarriedDraft {
    guard bytes.count <= DraftReader.fileLimit else { throw .tooLarge(file: file) }
    guard !bytes.isEmpty else { throw .unreadable(DraftProblem(file: file, kind: .empty)) }
    if bytes.starts(with: Array("%PDF".utf8)) {
      return .pdf(try PDFProof.read(bytes, file: file))
    }
    if bytes.starts(with: [0x50, 0x4B]) {
      return .document(try WordProof.read(bytes, file: file))
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // Old Word files and those with a password; the reader of drafts tells them apart.
      do throws(DraftProblem) {
        _ = try DraftReader.read(bytes, file: file)
      } catch {
        throw .unreadable(error)
      }
    }
    let start = bytes.drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(14)
      .map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
    guard
      start.starts(with: Array("<!doctype html".utf8)) || start.starts(with: Array("<html".utf8))
    else { throw .formless(file: file) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .unreadable(DraftProblem(file: file, kind: .notText))
    }
    return .document(try HTMLProof.read(bytes, file: file))
  }
}
