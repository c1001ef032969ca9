import CLibZip

/// Reads one entry of a zip container in memory, with every size checked before inflating.
enum ZipArchive {
  enum Failure: Error {
    case damaged
    case encrypted
    case tooLarge
    case missing
  }

  /// The most entries that a document of an office suite has.
  private static let entryLimit: zip_int64_t = 4096

  /// The bytes of an entry that is at most `limit` bytes when inflated.
  static func entry(_ name: String, of bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    let result: Result<[UInt8], Failure> = bytes.withUnsafeBytes { buffer in
      Result { () throws(Failure) in try read(name, buffer, limit) }
    }
    return try result.get()
  }

  private static func read(
    _ name: String,
    _ buffer: UnsafeRawBufferPointer,
    _ limit: Int
  ) throws(Failure) -> [UInt8] {
    var error = zip_error_t()
    guard
      let source = zip_source_buffer_create(
        buffer.baseAddress,
        zip_uint64_t(buffer.count),
        0,
        &error
      )
    else { throw .damaged }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged
    }
    defer { zip_discard(archive) }
    guard (1...entryLimit).contains(zip_get_num_entries(archive, 0)) else { throw .tooLarge }
    var information = zip_stat_t()
    guard zip_stat(archive, name, 0, &information) == 0 else { throw .missing }
    guard information.encryption_method == 0 else { throw .encrypted }
    guard information.size <= zip_uint64_t(limit) else { throw .tooLarge }
    guard let file = zip_fopen(archive, name, 0) else { throw .damaged }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(information.size))
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes { space in
        zip_fread(file, space.baseAddress.map { $0 + count }, zip_uint64_t(space.count - count))
      }
      guard got > 0 else { throw .damaged }
      count += Int(got)
    }
    // An entry that is longer than it says lies.
    var extra: UInt8 = 0
    guard zip_fread(file, &extra, 1) == 0 else { throw .damaged }
    return bytes
  }
}
