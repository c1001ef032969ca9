/// For whom the program works; it decides wording and what is asked, never the outcome.
package enum Role: String, Sendable, Hashable, CaseIterable {
  case warga
  case korban
  case pengacara
  case jaksa
  case hakim
  case pembimbing
  case pemda
}
