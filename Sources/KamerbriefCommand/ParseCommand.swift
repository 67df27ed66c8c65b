import Kamerbrief

/// `kamerbrief parse`
struct ParseCommand {
  private let arguments: Arguments
  private let isCompact: Bool
  private let outputFolder: FilePath?
  private let skipsExisting: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    self.arguments = arguments
    isCompact = arguments.has(.compact)
    outputFolder = arguments.path(.outputFolder)
    skipsExisting = arguments.has(.skipExisting)
    if arguments.has(.output), outputFolder != nil {
      throw UsageError(message: "'-o' and '--output-dir' exclude each other")
    }
    if skipsExisting, !arguments.has(.output), outputFolder == nil {
      throw UsageError(message: "'--skip-existing' needs '-o' or '--output-dir'")
    }
  }

  func run() throws(UsageError) -> ExitStatus {
    if skipsExisting, let output = arguments.path(.output), Self.isWritten(output) { return .done }
    let batch = try Batch(arguments)
    if let outputFolder { return try writeFolder(batch, outputFolder) }
    let compact = isCompact || !batch.inputs.isSingle
    return batch.write { Self.render($0, compact: compact) }
  }

  private static func render(_ letter: Letter, compact: Bool) -> [UInt8] {
    var bytes = letter.json(compact: compact)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// True where an earlier run came to the end of the file. An empty one is what a computer that stopped may
  /// leave behind; no letter gives one.
  private static func isWritten(_ path: FilePath) -> Bool {
    guard let facts = try? Files.facts(of: path) else { return false }
    return facts.kind == .regular && facts.size > 0
  }

  /// Each letter into a file of its own.
  private func writeFolder(_ batch: Batch, _ folder: FilePath) throws(UsageError) -> ExitStatus {
    let all = batch.inputs.items
    let targets = try Self.targets(of: all, in: folder)
    var status = batch.inputs.complain()
    var work: [(item: Inputs.Item, target: FilePath)] = []
    for (item, target) in zip(all, targets) where !(skipsExisting && Self.isWritten(target)) {
      work.append((item, target))
    }
    do throws(FileError) {
      try Files.makeFolder(folder)
      let make: @Sendable (Letter, [UInt8], Input) -> [UInt8] = { [isCompact] letter, _, _ in
        Self.render(letter, compact: isCompact)
      }
      let outcome = try batch.forEach(of: work.map(\.item), make: make) { index, bytes in
        do throws(FileError) {
          let target = work[index].target
          try Files.makeFolder(target.folder)
          try Self.write(bytes, to: target)
        } catch {
          status.rise(to: Program.complain(error))
        }
      }
      status.rise(to: outcome)
    } catch {
      status.rise(to: Program.complain(error))
    }
    return status
  }

  private static func write(_ bytes: [UInt8], to target: FilePath) throws(FileError) {
    let file = try OutputFile(target)
    do {
      try file.write(bytes)
      try file.finish()
    } catch {
      file.discard()
      throw error
    }
  }

  /// Where the letters go in the output folder; no two may go to the same place.
  private static func targets(
    of items: [Inputs.Item], in folder: FilePath
  ) throws(UsageError) -> [FilePath] {
    var targets: [FilePath] = []
    var taken: [FilePath: String] = [:]
    for item in items {
      guard case .file(let path) = item.input else {
        throw UsageError(message: "'--output-dir' needs a file name, which standard input has not; use '-o'")
      }
      var name = item.relativePath.bytes
      if name.hasSuffix(".txt") || name.lowercased.hasSuffix(".pdf") { name.removeLast(4) }
      let target = folder.appending(name + Array(".json".utf8))
      if let other = taken.updateValue(path.name, forKey: target) {
        let pair = "'\(VisibleText.escaped(other))' and '\(VisibleText.escaped(path.name))'"
        throw UsageError(message: "\(pair) would both be written to '\(VisibleText.escaped(target.name))'")
      }
      targets.append(target)
    }
    return targets
  }
}
