// swift-tools-version:6.2
import PackageDescription

/// Settings of every target of ours, in one list.
///
/// `GROUNDSWELL_STRICT=1` (set by scripts/test) makes each warning an error; a user's build with a newer compiler is
/// not stopped by a new warning.
let strict = Context.environment["GROUNDSWELL_STRICT"] == "1"
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

/// The folders of the codebook's languages, which are data.
let languages = [
  "ar", "bg", "bn", "common", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "hi",
  "hr", "hu", "id", "it", "lt", "lv", "ne", "nl", "no", "pa", "pl", "pt", "ro", "ru", "sk", "sq",
  "sr", "sv", "sw", "ta", "tl", "tr", "uk", "ur", "ur-Latn", "vi", "zh",
]

let package = Package(
  name: "groundswell",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "groundswell", targets: ["groundswell"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  // In the order data flows. Arrows point at what may be imported; `scripts/layers` checks them.
  targets: [
    .target(name: "Corpus"),

    .systemLibrary(
      name: "CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(name: "Importers", dependencies: ["Corpus", "CZip"]),

    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .target(name: "Privacy", dependencies: ["Corpus", "CSodium"]),

    .target(name: "Text", dependencies: ["Corpus"]),

    .target(name: "Histories", dependencies: ["Corpus"]),

    .target(name: "LanguagesData", exclude: ["reading.tsv"]),
    .target(
      name: "Languages",
      dependencies: ["Corpus", "LanguagesData", .product(name: "Yams", package: "Yams")],
      exclude: ["README.md", "codes.yaml"] + languages),

    .target(name: "Classify", dependencies: ["Corpus", "Text", "Languages"]),

    .target(
      name: "Store",
      dependencies: [
        "Corpus",
        .product(name: "GRDB", package: "GRDB.swift"),
        // SQLite's own functions, for the statements of the hot path.
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    .target(name: "Analyse", dependencies: ["Corpus"]),
    .target(
      name: "Report",
      dependencies: ["Corpus", "Analyse", .product(name: "Mustache", package: "swift-mustache")]),

    .target(
      name: "Pipeline",
      dependencies: [
        "Corpus", "Importers", "Privacy", "Text", "Histories", "Languages", "Classify", "Store", "Analyse", "Report",
      ]),
    .executableTarget(
      name: "groundswell",
      // It turns every module's closed error enum into sentences, so it sees them all.
      dependencies: [
        "Corpus", "Importers", "Privacy", "Languages", "Classify", "Store", "Analyse", "Report", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus", "TestSupport"]),
    .testTarget(name: "ImportersTests", dependencies: ["Corpus", "Importers", "TestSupport"]),
    .testTarget(name: "PrivacyTests", dependencies: ["Corpus", "Privacy", "TestSupport"]),
    .testTarget(name: "TextTests", dependencies: ["Corpus", "Text", "TestSupport"]),
    .testTarget(name: "HistoriesTests", dependencies: ["Corpus", "Histories", "TestSupport"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Corpus", "Languages", "TestSupport"]),
    .testTarget(name: "ClassifyTests", dependencies: ["Corpus", "Text", "Languages", "Classify", "TestSupport"]),
    .testTarget(name: "StoreTests", dependencies: ["Corpus", "Store", "TestSupport"]),
    .testTarget(name: "AnalyseTests", dependencies: ["Corpus", "Analyse", "TestSupport"]),
    .testTarget(name: "ReportTests", dependencies: ["Corpus", "Analyse", "Report", "TestSupport"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Corpus", "Importers", "Privacy", "Languages", "Classify", "Store", "Analyse", "Pipeline", "TestSupport",
      ]),
    .testTarget(
      name: "groundswellTests", dependencies: ["Corpus", "Languages", "Store", "groundswell", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

for target in package.targets where target.type == .regular || target.type == .executable || target.type == .test {
  if target.name != "LanguagesData" { target.swiftSettings = settings }
}
