// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares; the reasons stand in `Sources/README.md`.
let settings: [SwiftSetting] =
  [
    "ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility",
    "NonisolatedNonsendingByDefault", "InferIsolatedConformances", "ImmutableWeakCaptures",
  ].map { .enableUpcomingFeature($0) } + [.treatAllWarnings(as: .error)]

/// The libraries of the package, in the order in which data flows: each may name only earlier ones.
let libraries: [(name: String, dependencies: [Target.Dependency])] = [
  ("Diagnostics", []),
  ("FileAccess", ["Diagnostics"]),
  ("Indonesian", ["Diagnostics"]),
  ("XMLTree", ["CLibXML2", "Diagnostics"]),
  ("JSONTree", ["Diagnostics"]),
  ("KnowledgeBase", ["Diagnostics", "FileAccess", "Indonesian", "XMLTree", "EmbeddedFiles"]),
  ("CaseFile", ["Diagnostics", "Indonesian", "JSONTree", "KnowledgeBase"]),
  ("Decision", ["Indonesian", "KnowledgeBase", "CaseFile"]),
  ("Interview", ["Indonesian", "KnowledgeBase", "CaseFile", "Decision"]),
  ("Search", ["CStemmer", "Indonesian", "KnowledgeBase"]),
  (
    "Answering",
    ["Indonesian", "JSONTree", "KnowledgeBase", "CaseFile", "Decision", "Search"]
  ),
  ("DocumentModel", []),
  ("Drafting", ["Diagnostics", "Indonesian", "XMLTree", "DocumentModel", "EmbeddedFiles"]),
  ("Rendering", ["CLibZip", "Diagnostics", "XMLTree", "DocumentModel"]),
  (
    "Assistant",
    [
      "Diagnostics", "Indonesian", "JSONTree", "KnowledgeBase", "CaseFile", "Decision",
      "Interview", "Answering", "DocumentModel", "Drafting", "Rendering",
    ]
  ),
]

/// The test targets and what each imports.
let tests: [(name: String, dependencies: [Target.Dependency])] = [
  ("ArchitectureTests", ["EmbeddedFiles"]),
  ("Benchmarks", ["XMLTree"]),
  ("IndonesianTests", ["Indonesian"]),
  ("XMLTreeTests", ["XMLTree", "Diagnostics"]),
  ("DocumentModelTests", ["DocumentModel"]),
  ("SearchTests", ["Indonesian", "KnowledgeBase", "Search"]),
  (
    "AnsweringTests",
    ["Answering", "Indonesian", "JSONTree", "KnowledgeBase", "Decision"]
  ),
  ("RenderingTests", ["Diagnostics", "DocumentModel", "Rendering"]),
]

let otherFolders = [
  "CLibXML2", "CLibZip", "CStemmer", "CommandLineTool", "EmbedFilesPlugin", "embed",
]

let package = Package(
  name: "timbang",
  products: [.executable(name: "timbang", targets: ["CommandLineTool"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      path: "Sources/CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CLibZip",
      path: "Sources/CLibZip",
      pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]
    ),
    .systemLibrary(
      name: "CStemmer",
      path: "Sources/CStemmer",
      providers: [.apt(["libstemmer-dev"])]
    ),
    .executableTarget(name: "embed", path: "Sources/embed", swiftSettings: settings),
    .plugin(
      name: "EmbedFilesPlugin",
      capability: .buildTool(),
      dependencies: ["embed"],
      path: "Sources/EmbedFilesPlugin"
    ),
    .target(
      name: "EmbeddedFiles",
      path: ".",
      exclude: ["README.md", "Makefile", ".ci", "Tests", "Scripts", "Sources/README.md"]
        + (libraries.map(\.name) + otherFolders).map { "Sources/\($0)" },
      sources: ["Sources/EmbeddedFiles"],
      swiftSettings: settings,
      plugins: ["EmbedFilesPlugin"]
    ),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "Answering", "Assistant", "CaseFile", "Diagnostics", "FileAccess", "Indonesian",
        "JSONTree",
        "KnowledgeBase",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/CommandLineTool",
      swiftSettings: settings
    ),
  ]
    + libraries.map {
      .target(
        name: $0.name,
        dependencies: $0.dependencies,
        path: "Sources/\($0.name)",
        swiftSettings: settings
      )
    }
    + tests.map {
      .testTarget(
        name: $0.name,
        dependencies: $0.dependencies,
        path: "Tests/\($0.name)",
        swiftSettings: settings
      )
    },
  swiftLanguageModes: [.v6]
)
