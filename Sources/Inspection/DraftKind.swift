/// What a draft is.
package enum DraftKind: String, Sendable, CaseIterable {
  case tuntutan
  case putusan
  case persetujuan
}
