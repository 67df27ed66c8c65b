import Kamerbrief

/// `kamerbrief parse`
struct ParseCommand {
  private typealias Outcome = Result<[UInt8], FileError>

  private let operands: [FilePath]
  private let isCompact: Bool
  private let jobs: Int
  private let output: FilePath?
  private let outputFolder: FilePath?
  private let skipsExisting: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    operands = arguments.operands
    isCompact = arguments.has(.compact)
    jobs = try arguments.jobs()
    output = arguments.path(.output)
    outputFolder = arguments.path(.outputFolder)
    skipsExisting = arguments.has(.skipExisting)
    if output != nil, outputFolder != nil {
      throw UsageError(message: "'-o' and '--output-dir' exclude each other")
    }
    if skipsExisting, output == nil, outputFolder == nil {
      throw UsageError(message: "'--skip-existing' needs '-o' or '--output-dir'")
    }
  }

  func run() throws(UsageError) -> ExitStatus {
    if let output, skipsExisting, (try? Files.facts(of: output)) != nil { return .done }
    let inputs = Inputs(operands)
    if let output { try inputs.refuse(output: output) }
    var status = inputs.complain()
    if let outputFolder {
      status.rise(to: try writeFolder(inputs.items, outputFolder))
    } else {
      status.rise(to: writeStream(inputs))
    }
    return status
  }

  /// All letters into one output.
  private func writeStream(_ inputs: Inputs) -> ExitStatus {
    var status = ExitStatus.done
    let stream: OutputFile
    do {
      stream = try output.map { path throws(FileError) in try OutputFile(path) } ?? OutputFile()
    } catch {
      return Program.complain(error)
    }
    var written = 0
    do {
      try forEach(inputs.items, compact: isCompact || !inputs.isSingle) { _, outcome throws(FileError) in
        switch outcome {
        case .success(let bytes):
          try stream.write(bytes)
          written += 1
        case .failure(let error): status.rise(to: Program.complain(error))
        }
      }
      // Where nothing could be read, a file of an earlier run is worth more than an empty one.
      if written == 0, status == .failed { stream.discard() } else { try stream.finish() }
    } catch {
      stream.discard()
      status.rise(to: Program.complain(error))
    }
    return status
  }

  /// Each letter into a file of its own.
  private func writeFolder(_ all: [Inputs.Item], _ folder: FilePath) throws(UsageError) -> ExitStatus {
    var status = ExitStatus.done
    let targets = try Self.targets(of: all, in: folder)
    var work: [(item: Inputs.Item, target: FilePath)] = []
    for (item, target) in zip(all, targets) {
      if skipsExisting, (try? Files.facts(of: target)) != nil { continue }
      work.append((item, target))
    }
    do {
      try Files.makeFolder(folder)
    } catch {
      return Program.complain(error)
    }
    try? forEach(work.map(\.item), compact: isCompact) { index, outcome in
      do throws(FileError) {
        let bytes = try outcome.get()
        let target = work[index].target
        try Files.makeFolder(target.folder)
        try Self.write(bytes, to: target)
      } catch {
        status.rise(to: Program.complain(error))
      }
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
      if name.hasSuffix(".txt") { name.removeLast(4) }
      let target = folder.appending(name + Array(".json".utf8))
      if let other = taken.updateValue(path.name, forKey: target) {
        let pair = "'\(VisibleText.escaped(other))' and '\(VisibleText.escaped(path.name))'"
        throw UsageError(message: "\(pair) would both be written to '\(VisibleText.escaped(target.name))'")
      }
      targets.append(target)
    }
    return targets
  }

  /// Reads and writes out each letter, and hands over the JSON in order.
  private func forEach(
    _ items: [Inputs.Item], compact: Bool, _ take: (Int, Outcome) throws(FileError) -> Void
  ) throws(FileError) {
    let work: @Sendable (Int) -> Outcome = { index in
      let input = items[index].input
      do throws(FileError) {
        var bytes = Letter(parsing: try input.read(), name: input.name).json(compact: compact)
        bytes.append(UInt8(ascii: "\n"))
        return .success(bytes)
      } catch {
        return .failure(error)
      }
    }
    try OrderedWork.run(count: items.count, jobs: jobs, work: work, take: take)
  }
}
