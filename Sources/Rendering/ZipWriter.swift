import CLibZip

/// Writes files into one compressed container, in memory and without any date of today.
enum ZipWriter {
  struct Entry {
    let name: String
    let bytes: [UInt8]
  }

  /// The container, with the entries in the order given.
  static func archive(_ entries: [Entry]) throws(RenderProblem) -> [UInt8] {
    // libzip reads the entries only when the archive is closed: one buffer outlives them all.
    let contents = entries.flatMap(\.bytes)
    return try contents.withUnsafeBufferPointer { contents throws(RenderProblem) in
      var error = zip_error_t()
      zip_error_init(&error)
      defer { zip_error_fini(&error) }
      guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw problem(&error) }
      defer { zip_source_free(target) }
      guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
        throw problem(&error)
      }
      // The archive gives its own hold on the target up when it closes.
      zip_source_keep(target)
      do throws(RenderProblem) {
        try add(entries, from: UnsafeRawBufferPointer(contents), to: archive)
        guard zip_close(archive) == 0 else { throw problem(zip_get_error(archive)) }
      } catch {
        zip_discard(archive)
        throw error
      }
      return try bytes(of: target)
    }
  }

  private static func add(
    _ entries: [Entry],
    from contents: UnsafeRawBufferPointer,
    to archive: OpaquePointer
  ) throws(RenderProblem) {
    var start = 0
    for entry in entries {
      let part = UnsafeRawBufferPointer(rebasing: contents[start..<start + entry.bytes.count])
      start += entry.bytes.count
      guard let source = zip_source_buffer(archive, part.baseAddress, UInt64(part.count), 0) else {
        throw problem(zip_get_error(archive))
      }
      let index = zip_file_add(archive, entry.name, source, 0)
      guard index >= 0 else {
        zip_source_free(source)
        throw problem(zip_get_error(archive))
      }
      // 1 January 1980, the first date that the format knows.
      let added = UInt64(index)
      guard zip_file_set_dostime(archive, added, 0, 0x21, 0) == 0,
        zip_set_file_compression(archive, added, ZIP_CM_DEFLATE, 6) == 0
      else { throw problem(zip_get_error(archive)) }
    }
  }

  private static func bytes(of source: OpaquePointer) throws(RenderProblem) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, let count = Int(exactly: status.size),
      zip_source_open(source) == 0
    else { throw problem(zip_source_error(source)) }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: count)
    guard
      bytes.withUnsafeMutableBytes({ zip_source_read(source, $0.baseAddress, UInt64(count)) })
        == Int64(count)
    else { throw problem(zip_source_error(source)) }
    return bytes
  }

  private static func problem(_ error: UnsafeMutablePointer<zip_error_t>?) -> RenderProblem {
    guard let error, let words = zip_error_strerror(error) else { return .container("libzip") }
    return .container(String(cString: words))
  }
}
