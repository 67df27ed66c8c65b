import Foundation

/// What a run of the program gave.
struct Run {
  var status: Int32
  var output: Data
  var messages: String

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n") }
  var object: [String: Any]? { try? JSONSerialization.jsonObject(with: output) as? [String: Any] }
}

/// The built program.
enum Program {
  /// The folder that holds the test bundle holds the program too.
  static let url: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appendingPathComponent("kamerbrief")
  }()

  /// Runs the program in a folder; its output goes through files, so that a long one cannot block it.
  static func run(
    _ arguments: [String], input: String = "", in folder: Scratch, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = environment
    let streams = try Scratch()
    try streams.write("input", input)
    let input = try FileHandle(forReadingFrom: streams.url.appendingPathComponent("input"))
    let output = try streams.newFile("output")
    let messages = try streams.newFile("messages")
    process.standardInput = input
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try streams.data("output"),
      messages: String(decoding: try streams.data("messages"), as: UTF8.self))
  }

  /// Runs a line of shell, in which `$K` is the program.
  static func shell(_ line: String, in folder: Scratch) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    process.environment = ["K": url.path, "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(status: process.terminationStatus, output: output, messages: "")
  }
}

/// A folder for one test, removed when the test lets go of it: hence a class.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("kamerbrief-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func write(_ path: String, _ text: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func newFile(_ path: String) throws -> FileHandle {
    try write(path, "")
    return try FileHandle(forWritingTo: url.appendingPathComponent(path))
  }

  func data(_ path: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(path))
  }

  /// The paths of all files below the folder, sorted.
  var files: [String] {
    let all = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      var isFolder: ObjCBool = false
      let full = url.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}
