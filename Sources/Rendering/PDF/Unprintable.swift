/// The characters that no font of this computer has, gathered while lines are set.
final class Unprintable {
  private(set) var characters: [Character] = []

  /// Notes the character whose UTF-8 begins at `place`.
  func note(_ words: [UInt8], at place: Int) {
    guard place < words.count else { return }
    var end = place + 1
    while end < words.count, words[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: words[place..<end], as: UTF8.self)
    if let character = text.first, !characters.contains(character) { characters.append(character) }
  }
}
