import CLibZip

extension ZipArchive {
  /// The container with other bytes for some entries, by their place in the list.
  ///
  /// Every other entry is taken over as it is packed, without inflating it. The new ones carry
  /// 1 January 1980, the first date that the format knows, so that the same input gives the same
  /// bytes.
  package static func replacing(_ parts: [Int: [UInt8]], in bytes: [UInt8]) throws(Failure)
    -> [UInt8]
  {
    let places = parts.keys.sorted()
    // libzip reads the new bytes only when it closes: one buffer outlives them all.
    let contents = places.flatMap { parts[$0] ?? [] }
    let result: Result<[UInt8], Failure> = bytes.withUnsafeBytes { buffer in
      contents.withUnsafeBytes { contents in
        Result { () throws(Failure) in
          var error = zip_error_t()
          guard
            let target = zip_source_buffer_create(
              buffer.baseAddress,
              zip_uint64_t(buffer.count),
              0,
              &error
            )
          else { throw .damaged }
          defer { zip_source_free(target) }
          guard let archive = zip_open_from_source(target, 0, &error) else { throw .damaged }
          // The archive gives its own hold on the target up when it closes.
          zip_source_keep(target)
          var start = 0
          for place in places {
            let count = parts[place]?.count ?? 0
            let part = UnsafeRawBufferPointer(rebasing: contents[start..<start + count])
            start += count
            guard replace(place, by: part, in: archive) else {
              zip_discard(archive)
              throw .damaged
            }
          }
          guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw .damaged
          }
          return try written(target)
        }
      }
    }
    return try result.get()
  }

  private static func replace(
    _ place: Int,
    by part: UnsafeRawBufferPointer,
    in archive: OpaquePointer
  ) -> Bool {
    guard let index = zip_uint64_t(exactly: place),
      let source = zip_source_buffer(archive, part.baseAddress, zip_uint64_t(part.count), 0)
    else { return false }
    guard zip_file_replace(archive, index, source, 0) == 0 else {
      zip_source_free(source)
      return false
    }
    return zip_file_set_dostime(archive, index, 0, 0x21, 0) == 0
      && zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 6) == 0
  }

  private static func written(_ source: OpaquePointer) throws(Failure) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, let count = Int(exactly: status.size),
      zip_source_open(source) == 0
    else { throw .damaged }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = bytes.withUnsafeMutableBytes { space in
      zip_source_read(source, space.baseAddress, zip_uint64_t(space.count))
    }
    guard got == zip_int64_t(count) else { throw .damaged }
    return bytes
  }
}
