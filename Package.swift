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
  ("Digest", []),
  ("Indonesian", []),
  ("XMLTree", ["CLibXML2", "Diagnostics"]),
  ("ZipContainer", ["CLibZip"]),
  ("JSONTree", ["Diagnostics"]),
  (
    "KnowledgeBase",
    ["CMalloc", "Diagnostics", "Digest", "FileAccess", "Indonesian", "XMLTree", "EmbeddedFiles"]
  ),
  ("CaseFile", ["Diagnostics", "Indonesian", "JSONTree", "KnowledgeBase"]),
  ("Decision", ["Indonesian", "KnowledgeBase", "CaseFile"]),
  ("Certificate", ["Indonesian", "KnowledgeBase", "CaseFile", "Decision"]),
  ("Interview", ["Indonesian", "JSONTree", "KnowledgeBase", "CaseFile", "Decision"]),
  ("Search", ["CStemmer", "KnowledgeBase"]),
  (
    "Answering",
    ["Indonesian", "JSONTree", "KnowledgeBase", "CaseFile", "Decision", "Search"]
  ),
  ("DocumentModel", []),
  ("Drafting", ["Diagnostics", "Indonesian", "XMLTree", "DocumentModel"]),
  (
    "Rendering",
    [
      "CLibZip", "CPango", "LateLibraries", "Diagnostics", "Digest", "XMLTree", "DocumentModel",
    ]
  ),
  ("Inspection", ["Diagnostics", "Indonesian", "XMLTree", "KnowledgeBase", "ZipContainer"]),
  ("WordForm", ["Diagnostics", "XMLTree", "ZipContainer"]),
  (
    "Provenance",
    [
      "Diagnostics", "Digest", "JSONTree", "XMLTree", "DocumentModel", "Rendering", "Inspection",
      "ZipContainer",
    ]
  ),
  (
    "Assistant",
    [
      "Diagnostics", "Digest", "Indonesian", "JSONTree", "KnowledgeBase", "CaseFile", "Decision",
      "Certificate", "Interview", "Answering", "DocumentModel", "Drafting", "EmbeddedFiles",
      "FileAccess", "Rendering", "Inspection", "Provenance", "WordForm",
    ]
  ),
]

/// The test targets and what each imports.
let tests: [(name: String, dependencies: [Target.Dependency])] = [
  ("ArchitectureTests", ["EmbeddedFiles"]),
  (
    "AssistantTests",
    [
      "CaseFile", "Decision", "Diagnostics", "Indonesian", "JSONTree", "KnowledgeBase", "Assistant",
    ]
  ),
  (
    "CertificateTests", ["Assistant", "Certificate", "Indonesian", "KnowledgeBase"]
  ),
  ("CaseFileTests", ["Diagnostics", "Indonesian", "KnowledgeBase", "CaseFile"]),
  (
    "Benchmarks",
    [
      "Assistant", "CaseFile", "Decision", "DocumentModel", "Indonesian", "Inspection",
      "Interview", "KnowledgeBase", "Rendering", "XMLTree", "Answering", "Search",
    ]
  ),
  ("EndToEndTests", ["CommandLineTool"]),
  ("IndonesianTests", ["Indonesian"]),
  (
    "InterviewTests",
    [
      "FileAccess", "Indonesian", "JSONTree", "KnowledgeBase", "CaseFile", "Decision", "Interview",
      "CommandLineTool",
    ]
  ),
  (
    "KnowledgeTests",
    [
      "Assistant", "CaseFile", "CommandLineTool", "Decision", "Diagnostics", "Indonesian",
      "JSONTree",
      "KnowledgeBase",
    ]
  ),
  ("MutationTests", ["BatchTool"]),
  ("ProofTests", ["BatchTool"]),
  ("XMLTreeTests", ["XMLTree", "Diagnostics"]),
  ("DocumentModelTests", ["DocumentModel"]),
  ("SearchTests", ["KnowledgeBase", "Search"]),
  (
    "AnsweringTests",
    ["Answering", "Assistant", "Decision", "Indonesian", "JSONTree", "KnowledgeBase"]
  ),
  (
    "TemplatesTests",
    [
      "Assistant", "CaseFile", "Diagnostics", "DocumentModel", "Drafting", "Indonesian", "JSONTree",
      "KnowledgeBase", "Rendering", "XMLTree",
    ]
  ),
  (
    "InspectionTests",
    ["Diagnostics", "Indonesian", "JSONTree", "Rendering", "Inspection", "Assistant"]
  ),
  (
    "ProvenanceTests",
    [
      "Assistant", "CaseFile", "Diagnostics", "Digest", "DocumentModel", "Indonesian", "JSONTree",
      "KnowledgeBase", "Inspection", "Provenance", "Rendering",
    ]
  ),
  ("DraftingTests", ["Diagnostics", "Indonesian", "DocumentModel", "Drafting"]),
  (
    "WordFormTests",
    [
      "Assistant", "CaseFile", "Diagnostics", "Drafting", "Indonesian", "Inspection", "JSONTree",
      "Rendering", "WordForm",
    ]
  ),
  (
    "RenderingTests", ["Assistant", "Diagnostics", "DocumentModel", "Indonesian", "Rendering"]
  ),
]

/// What stands in a test's folder and is no source.
let fixtures = [
  "AnsweringTests": ["questions"],
  "InspectionTests": [
    "Blind", "Blind2", "Blind3", "Blind4", "Blind5", "Blind6", "Blind7", "Drafts", "HeldOut",
    "OwnPapers", "Wordings",
    "check-sarif.py",
    "make-files.py",
  ],
  "InterviewTests": ["transcripts", "drive.py", "kill.py"],
  "KnowledgeTests": ["bad", "check-akn.py"],
  "MutationTests": ["driver"],
  "ProofTests": ["model"],
  "ProvenanceTests": ["edit-docx.py"],
  "WordFormTests": [
    "Forms", "compare-pages.py", "drop-paragraph.py", "make-forms.py", "make-hostile.py",
    "make-lines.py", "read-form.py",
  ],
]

let otherFolders = [
  "CEdit", "CLibXML2", "CLibZip", "CMalloc", "CPango", "CStemmer", "CommandLineTool",
  "LateLibraries", "EmbedFilesPlugin", "embed",
]

let package = Package(
  name: "timbang",
  products: [.executable(name: "timbang", targets: ["CommandLineTool"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CEdit",
      path: "Sources/CEdit",
      pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"])]
    ),
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
    .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
    .systemLibrary(
      name: "CPango",
      path: "Sources/CPango",
      pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev"])]
    ),
    // Stands in for the functions of CLibZip and CPango, which `make release` does not link.
    .target(
      name: "LateLibraries",
      dependencies: ["CLibZip", "CPango"],
      path: "Sources/LateLibraries",
      exclude: ["libzip.pc", "pangocairo.pc"]
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
      exclude: [
        "README.md", "Knowledge/README.md", "Templates/README.md", "Makefile", ".ci", "Tests",
        "Scripts", "Sources/README.md",
      ]
        + (libraries.map(\.name) + otherFolders).map { "Sources/\($0)" },
      sources: ["Sources/EmbeddedFiles"],
      swiftSettings: settings,
      plugins: ["EmbedFilesPlugin"]
    ),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "Answering", "Assistant", "CEdit", "CMalloc", "CaseFile", "Decision", "Diagnostics",
        "Drafting", "FileAccess", "Indonesian", "Inspection", "Interview", "JSONTree",
        "KnowledgeBase",
        "Provenance", "Rendering", "WordForm",
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
        exclude: fixtures[$0.name] ?? [],
        swiftSettings: settings
      )
    }
    + [
      // Weighs many cases in one process, for the proof and the mutation run.
      .executableTarget(
        name: "BatchTool",
        dependencies: [
          "Assistant", "CaseFile", "Decision", "Diagnostics", "Indonesian", "JSONTree",
          "KnowledgeBase",
        ],
        path: "Tests/BatchTool",
        swiftSettings: settings
      )
    ],
  swiftLanguageModes: [.v6]
)
