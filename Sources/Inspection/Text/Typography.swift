/// Marks outside ASCII, as the plain marks they stand for.
enum Typography {
  /// The plain mark that begins at `index` and its length in bytes; a `nil` mark is only space.
  ///
  /// - Returns: nothing where a letter begins there.
  static func mark(_ bytes: [UInt8], at index: Int) -> (String?, Int)? {
    let rest = bytes[index...].prefix(3)
    guard rest.count >= 2 else { return (nil, 1) }
    let second = rest[index + 1]
    switch (rest[index], second) {
    case (0xC2, 0xA0), (0xC2, 0xAD): return (nil, 2)
    case (0xC2, 0xAB), (0xC2, 0xBB): return ("\"", 2)
    case (0xC2, 0xB7): return ("-", 2)
    case (0xC2, _): return (".", 2)
    case (0xC3, 0x97): return ("x", 2)
    case (0xE2, _), (0xEF, _):
      guard rest.count == 3 else { return (nil, rest.count) }
      return (mark(rest[index], second, rest[index + 2]), 3)
    default: return nil
    }
  }

  private static func mark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> String? {
    guard first == 0xE2, second == 0x80 else {
      // Bullets, boxes and arrows; U+FEFF and its kind are space.
      return first == 0xE2 ? "-" : nil
    }
    switch third {
    case 0x80...0x8F, 0xA8...0xAF: return nil
    case 0x90...0x95, 0xA2, 0xA3: return "-"
    case 0x98...0x9B: return "'"
    case 0x9C...0x9F: return "\""
    case 0xA6: return "."
    default: return "."
    }
  }

  /// Whether the bytes begin with a bullet.
  static func isBullet(_ bytes: ArraySlice<UInt8>) -> Bool {
    let three = Array(bytes.prefix(3))
    guard three.count == 3 else { return false }
    return mark(three[0], three[1], three[2]) == "-"
  }

  /// The text with ligatures written out.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0xFEFF: continue
      case 0xFB00: plain += "ff"
      case 0xFB01: plain += "fi"
      case 0xFB02: plain += "fl"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
