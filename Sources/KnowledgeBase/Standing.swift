/// How sure the project is of a statement about the law, as the law files give it.
package enum Standing: String, Sendable, Hashable, CaseIterable {
  case high
  case medium
  case low
  /// Recollection without any stored source.
  case memory

  /// Whether users must be told that nobody has checked this against a source good enough.
  package var isUnverified: Bool {
    self == .low || self == .memory
  }

  /// What a user reads beside the statement.
  package var label: String {
    switch self {
    case .high: "kuat"
    case .medium: "sedang"
    case .low: "lemah, belum terverifikasi"
    case .memory: "dari ingatan, belum terverifikasi"
    }
  }
}
