import Foundation
import PackagePlugin

/// Turns `Knowledge/` and `Templates/` into one Swift file before the package is built.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = ["Knowledge", "Templates"].map { root.appending(path: $0) }
    let inputs = folders.flatMap(files(below:))
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles+Table.swift")
    return [
      .buildCommand(
        displayName: "Embedding Knowledge and Templates",
        executable: try context.tool(named: "embed").url,
        arguments: [root.path(), output.path(), "Knowledge", "Templates"],
        inputFiles: inputs,
        outputFiles: [output]
      )
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder,
      includingPropertiesForKeys: [.isRegularFileKey]
    )
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { ["xml", "xsd", "json", "txt"].contains($0.pathExtension) }
      .sorted { $0.path() < $1.path() }
  }
}
