// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "shinkyu", path: "../..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "shinkyu-fuzz",
      dependencies: ["CFuzzer", .product(name: "RevisionDiff", package: "shinkyu")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)],
      // gold stumbles over the line numbers of instrumented code.
      linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
  ]
)
