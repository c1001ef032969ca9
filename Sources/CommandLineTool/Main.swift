import ArgumentParser
import CMalloc

@main
enum Main {
  static func main() {
    Terminal.outliveFullDisks()
    timbang_keep_freed_memory()
    timbang_reserve_memory(memory)
    do {
      var command = try command(WhatIfOption.completed(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch {
      Exit.report(error)
    }
  }

  /// What nearly every command takes, in bytes.
  private static let memory = 8 << 20

  /// Prepares the named command alone, which is quicker than all of them; help and whatever is wrong
  /// are left to the root, whose words name the whole command line.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let named = Timbang.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    if let command = try? named?.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try Timbang.parseAsRoot(arguments)
  }
}
