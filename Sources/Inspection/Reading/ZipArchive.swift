import CLibZip

/// Reads one entry of a zip container in memory, with every size checked before inflating.
package enum ZipArchive {
  package enum Failure: Error {
    case damaged
    case encrypted
    case tooLarge
    case missing
  }

  /// The most entries that a document of an office suite has.
  private static let entryLimit: zip_int64_t = 4096

  /// The bytes of an entry that is at most `limit` bytes when inflated.
  package static func entry(_ name: String, of bytes: [UInt8], limit: Int) throws(Failure)
    -> [UInt8]
  {
    let result: Result<[UInt8], Failure> = bytes.withUnsafeBytes { buffer in
      Result { () throws(Failure) in try read(name, buffer, limit) }
    }
    return try result.get()
  }

  /// The names of the entries that begin so and end in `.xml`, in the order of the container.
  package static func names(startingWith start: String, of bytes: [UInt8]) throws(Failure)
    -> [String]
  {
    let result: Result<[String], Failure> = bytes.withUnsafeBytes { buffer in
      Result { () throws(Failure) in
        try open(buffer) { archive throws(Failure) in
          (0..<zip_uint64_t(zip_get_num_entries(archive, 0))).compactMap { index in
            guard let name = zip_get_name(archive, index, 0).map({ String(cString: $0) }),
              name.hasPrefix(start), name.hasSuffix(".xml")
            else { return nil }
            return name
          }
        }
      }
    }
    return try result.get()
  }

  /// Opens the container for as long as `body` runs.
  private static func open<Value>(
    _ buffer: UnsafeRawBufferPointer,
    _ body: (OpaquePointer) throws(Failure) -> Value
  ) throws(Failure) -> Value {
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
    return try body(archive)
  }

  private static func read(
    _ name: String,
    _ buffer: UnsafeRawBufferPointer,
    _ limit: Int
  ) throws(Failure) -> [UInt8] {
    try open(buffer) { archive throws(Failure) in try read(name, archive, limit) }
  }

  private static func read(
    _ name: String,
    _ archive: OpaquePointer,
    _ limit: Int
  ) throws(Failure) -> [UInt8] {
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
