#if canImport(Glibc)
import Glibc
#endif

extension RawSpan {
  /// Whether `part` stands anywhere in these bytes; quicker than searching by characters.
  package func holds(_ part: RawSpan) -> Bool {
    withUnsafeBytes { whole in
      part.withUnsafeBytes { part in
        guard let start = part.baseAddress, let first = part.first else { return true }
        guard var place = whole.baseAddress else { return false }
        var left = whole.count
        // The C library looks at many bytes at once for the first one.
        while left >= part.count, let found = memchr(place, Int32(first), left - part.count + 1) {
          if memcmp(found, start, part.count) == 0 { return true }
          left -= UnsafeRawPointer(found) + 1 - place
          place = UnsafeRawPointer(found) + 1
        }
        return false
      }
    }
  }
}
