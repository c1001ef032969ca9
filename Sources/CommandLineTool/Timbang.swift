import ArgumentParser

@main
struct Timbang: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "timbang")
}
