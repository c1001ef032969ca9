import ArgumentParser

@main
enum Main {
  static func main() {
    Terminal.outliveFullDisks()
    do {
      var command = try Timbang.parseAsRoot(
        WhatIfOption.completed(CommandLine.arguments.dropFirst())
      )
      try command.run()
    } catch {
      Exit.report(error)
    }
  }
}
