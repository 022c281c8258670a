// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: Swift 6 language mode, and no warning passes.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room: it knows the nouns and the characters, and no other room.
func room(_ name: String, _ more: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: ["RevisionModel", "RevisionText"] + more, swiftSettings: strict)
}

/// The tests of one room, which may name the nouns and the characters beside it.
func tests(_ name: String, _ more: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "RevisionModel", "RevisionText"] + more,
    swiftSettings: strict)
}

let package = Package(
  name: "shinkyu",
  products: [
    .executable(name: "shinkyu", targets: ["shinkyu"]),
    .executable(name: "shinkyu-template", targets: ["shinkyu-template"]),
    .library(name: "RevisionDiff", targets: ["RevisionDiff"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CUnicode", linkerSettings: [.linkedLibrary("icuuc")]),
    .target(name: "CArchive", linkerSettings: [.linkedLibrary("minizip")]),
    .target(name: "CProcessor"),
    .target(name: "RevisionModel", swiftSettings: strict),
    .target(name: "RevisionText", dependencies: ["CUnicode"], swiftSettings: strict),
    room("RevisionIngest", ["CLibXML2"]),
    room("RevisionSegmentation"),
    room("RevisionAlignment"),
    room("RevisionMeasures"),
    room("RevisionReport"),
    room("RevisionProof"),
    room("RevisionReview"),
    .target(name: "RevisionArchive", dependencies: ["CArchive"], swiftSettings: strict),
    .target(
      name: "RevisionDiff",
      dependencies: [
        "RevisionModel", "RevisionIngest", "RevisionSegmentation", "RevisionAlignment", "RevisionMeasures",
        "RevisionReport", "RevisionProof", "RevisionReview", "RevisionArchive",
        "CProcessor",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "shinkyu",
      dependencies: [
        "RevisionDiff", "RevisionModel", "RevisionText", "RevisionArchive", "CProcessor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Beside the rooms and not under `shinkyu`: these alone import Foundation (decision 0040).
    .target(
      name: "RevisionTemplate", dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),
    .executableTarget(name: "shinkyu-template", dependencies: ["RevisionTemplate"], swiftSettings: strict),
    .testTarget(name: "RevisionTemplateTests", dependencies: ["RevisionTemplate"], swiftSettings: strict),
    .testTarget(name: "RevisionModelTests", dependencies: ["RevisionModel"], swiftSettings: strict),
    .testTarget(
      name: "RevisionTextTests", dependencies: ["RevisionText", "CUnicode"], swiftSettings: strict),
    tests("RevisionIngest"),
    tests("RevisionSegmentation"),
    tests("RevisionAlignment"),
    tests("RevisionMeasures"),
    tests("RevisionReport", ["RevisionDiff"]),
    tests("RevisionProof"),
    tests("RevisionReview", ["RevisionDiff", "RevisionArchive"]),
    .testTarget(name: "RevisionArchiveTests", dependencies: ["RevisionArchive"], swiftSettings: strict),
    tests("RevisionDiff"),
    tests("shinkyu", ["RevisionDiff"]),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ]
)
