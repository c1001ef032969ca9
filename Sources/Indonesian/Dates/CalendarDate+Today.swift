import Glibc

extension CalendarDate {
  /// Today by the system clock, in a zone so many hours ahead of UTC.
  ///
  /// - Parameter offset: 7 for WIB, 8 for WITA, 9 for WIT.
  /// - Returns: a date inside 1900-2200, its nearest end where the clock stands outside.
  package static func today(offset: Int = 7) -> CalendarDate {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return date(secondsSince1970: Int(time.tv_sec), offset: offset)
  }

  /// The date at an instant, in a zone so many hours ahead of UTC.
  package static func date(secondsSince1970 seconds: Int, offset: Int = 7) -> CalendarDate {
    let hours = seconds / 3600 - (seconds % 3600 < 0 ? 1 : 0) + min(max(offset, -24), 24)
    let days = hours / 24 - (hours % 24 < 0 ? 1 : 0)
    return CalendarDate(dayNumber: days) ?? (days < 0 ? range.lowerBound : range.upperBound)
  }
}
