import Digest
import Testing

@Suite struct DigestTests {
  @Test func `the digest is that of the standard`() {
    #expect(
      SHA256.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    #expect(
      SHA256.hex("abc".utf8)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }

  @Test func `it is right for every length around the ends of blocks`() {
    // What Python's hashlib makes of the same bytes.
    let digests = (0..<200).map { count in
      SHA256.hex((0..<count).map { UInt8(truncatingIfNeeded: $0 * 7 + count) })
    }
    #expect(
      SHA256.hex(digests.joined().utf8)
        == "b8f5d54cfd1cbbcae2003d1365d9fab7e5bc61813fa3486ee6a6a6bf38db4745"
    )
  }
}
