import ArgumentParser

@main
enum Main {
  static func main() {
    do {
      var command = try Timbang.parseAsRoot()
      try command.run()
    } catch {
      Exit.report(error)
    }
  }
}
