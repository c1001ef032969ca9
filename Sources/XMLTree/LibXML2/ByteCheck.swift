import Diagnostics

#if canImport(Glibc)
import Glibc
#endif

/// What can be refused before libxml2 sees a byte: size, emptiness, encoding, NUL.
struct ByteCheck {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String

  func problem(limits: XMLReader.Limits) -> Diagnostic? {
    guard bytes.count <= limits.bytes, bytes.count <= Int32.max else {
      return Diagnostic(
        code: "xml-terlalu-besar",
        message: "Berkas ini berukuran \(bytes.count) bita; batasnya \(limits.bytes) bita.",
        remedy: "Bagilah menjadi beberapa berkas.",
        location: SourceLocation(file: file)
      )
    }
    if bytes.allSatisfy(\.isBlank) {
      return .broken(
        "Berkas ini kosong.",
        remedy: "Pastikan berkas yang dipilih benar dan sudah tersimpan.",
        at: SourceLocation(file: file)
      )
    }
    return encodingProblem
  }

  private var encodingProblem: Diagnostic? {
    let head = bytes.prefix(4)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
      || head.prefix(2).contains(0)
    {
      return wrongEncoding("Berkas ini memakai pengodean UTF-16 atau UTF-32.", at: nil)
    }
    if let place = firstNUL {
      return .broken(
        "Berkas ini memuat karakter NUL, yang tidak boleh ada dalam XML.",
        remedy: "Hapus karakter itu atau simpan ulang berkas sebagai teks UTF-8.",
        at: location(of: place)
      )
    }
    if let place = firstInvalidByte {
      return wrongEncoding("Berkas ini memuat bita yang bukan UTF-8.", at: place)
    }
    guard let encoding = declaredEncoding, !["utf-8", "utf8", "us-ascii"].contains(encoding) else {
      return nil
    }
    return wrongEncoding("Berkas ini menyatakan pengodean “\(encoding)”.", at: 0)
  }

  private var firstNUL: Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, 0, bytes.count) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  private var firstInvalidByte: Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The encoding that the XML declaration names, in lower case.
  private var declaredEncoding: String? {
    let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    let start = bytes.prefix(256).dropFirst(mark.count)
    guard start.starts(with: Array("<?xml".utf8)), let end = start.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let parts = start[..<end].split { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    // The value in quotation marks follows the part that ends in `encoding=`.
    for (key, value) in zip(parts, parts.dropFirst()) {
      let name = key.filter { !$0.isBlank && $0 != UInt8(ascii: "=") }
      if name.suffix(8).elementsEqual("encoding".utf8) {
        return String(decoding: value, as: UTF8.self).lowercased()
      }
    }
    return nil
  }

  private func wrongEncoding(_ message: String, at place: Int?) -> Diagnostic {
    Diagnostic(
      code: "xml-bukan-utf8",
      message: message,
      remedy: "Simpan ulang berkas sebagai UTF-8.",
      location: place.map(location(of:)) ?? SourceLocation(file: file)
    )
  }

  private func location(of place: Int) -> SourceLocation {
    let before = bytes[..<place]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return SourceLocation(
      file: file,
      line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      column: place - lineStart + 1
    )
  }
}

extension UInt8 {
  /// Whether this byte is white space in XML.
  fileprivate var isBlank: Bool {
    self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09
  }
}
