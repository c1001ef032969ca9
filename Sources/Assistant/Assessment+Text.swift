import Decision

extension Assessment {
  package func text(columns: Int) -> String { outcome.rawValue + "\n" }
}
