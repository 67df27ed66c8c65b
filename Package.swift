// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kamerbrief",
  // `Array.span` came with macOS 26.
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Kamerbrief", targets: ["Kamerbrief"]),
    .executable(name: "kamerbrief", targets: ["KamerbriefCommand"]),
  ],
  targets: [
    .target(
      name: "Kamerbrief",
      // Embedded by Tests/embed.py.
      exclude: ["Writers/Page/page.css", "Writers/Page/page.js"]),
    .executableTarget(name: "KamerbriefCommand", dependencies: ["Kamerbrief"]),
    .executableTarget(name: "KamerbriefBenchmark", dependencies: ["Kamerbrief"]),
    .target(name: "KamerbriefLaws", dependencies: ["Kamerbrief"]),
    .executableTarget(name: "KamerbriefFuzz", dependencies: ["Kamerbrief", "KamerbriefLaws"]),
    .testTarget(name: "KamerbriefTests", dependencies: ["Kamerbrief", "KamerbriefLaws"]),
    .testTarget(name: "CommandTests", dependencies: ["Kamerbrief", "KamerbriefCommand"]),
  ],
  swiftLanguageModes: [.v6]
)
