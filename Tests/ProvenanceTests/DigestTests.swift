import Digest
import Testing

@Suite struct DigestTests {}
