// swift-tools-version:6.2
import Foundation
import PackageDescription

/// The importer alone, built for libFuzzer by `scripts/fuzz`: a package of its own, so that the product's build does not
/// know of it.
///
/// `Sources` is a link to the product's. Only what reads the input is instrumented.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]
/// The codebook's files, which are data: those of folders without a capital letter, and files that are not Swift's.
let data =
  (try? FileManager.default.contentsOfDirectory(atPath: Context.packageDirectory + "/Sources/Languages"))?
  .filter { !$0.hasSuffix(".swift") && ($0.contains(".") || $0 == $0.lowercased()) } ?? []
let fuzzed: [SwiftSetting] = settings + [.unsafeFlags(["-sanitize=fuzzer"])]

let package = Package(
  name: "groundswell-fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .target(name: "Corpus", swiftSettings: fuzzed),
    .systemLibrary(name: "CZip", pkgConfig: "libzip"),
    .target(name: "Importers", dependencies: ["Corpus", "CZip"], swiftSettings: fuzzed),
    .target(name: "LanguagesData", exclude: ["reading.tsv"]),
    .target(
      name: "Languages",
      dependencies: ["Corpus", "LanguagesData", .product(name: "Yams", package: "Yams")],
      exclude: data, swiftSettings: settings),
    .systemLibrary(name: "CFuzzer", path: "CFuzzer"),
    .executableTarget(
      name: "ImportersFuzz", dependencies: ["Corpus", "Importers", "Languages", "CFuzzer"], path: "ImportersFuzz",
      swiftSettings: fuzzed,
      linkerSettings: [
        .unsafeFlags(["-sanitize=fuzzer"]),
        // The gold linker fails on the runtime's debug lines (Swift 6.3).
        .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux])),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
