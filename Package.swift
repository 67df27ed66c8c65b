// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "kamerbrief",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "Kamerbrief", targets: ["Kamerbrief"]),
    .executable(name: "kamerbrief", targets: ["KamerbriefCommand"]),
  ],
  targets: [
    .target(name: "Kamerbrief"),
    .executableTarget(name: "KamerbriefCommand", dependencies: ["Kamerbrief"]),
    .testTarget(name: "KamerbriefTests", dependencies: ["Kamerbrief"]),
    .testTarget(name: "CommandTests", dependencies: ["Kamerbrief", "KamerbriefCommand"]),
  ],
  swiftLanguageModes: [.v6]
)
