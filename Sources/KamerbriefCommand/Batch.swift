import Kamerbrief

/// The letters that a command is to read, several at a time, and what all such commands do alike.
struct Batch: Sendable {
  let inputs: Inputs
  private let jobs: Int
  /// Where the results go; nil for standard output.
  private let output: FilePath?
  /// True where results go to standard output.
  private let prints: Bool

  /// Looks up what the arguments name.
  init(_ arguments: Arguments) throws(UsageError) {
    jobs = try arguments.jobs()
    output = arguments.path(.output)
    prints = output == nil && !arguments.has(.outputFolder)
    inputs = try arguments.inputs()
    if let output { try inputs.refuse(output: output) }
  }

  /// Reads the items and hands over, in their order, what `make` gave for each; says which could not be read.
  ///
  /// Where `take` throws, the rest is given up.
  func forEach<Made: Sendable>(
    of items: [Inputs.Item], make: @escaping @Sendable (Letter, [UInt8]) -> Made,
    take: (Int, Made) throws(FileError) -> Void
  ) throws(FileError) -> ExitStatus {
    var status = ExitStatus.done
    let progress = Progress(items, sharesTerminal: prints)
    defer { progress?.finish() }
    let work: @Sendable (Int) -> Result<Made, FileError> = { index in
      let input = items[index].input
      do throws(FileError) {
        let bytes = try input.read()
        return .success(make(Letter(parsing: bytes, name: input.name), bytes))
      } catch {
        return .failure(error)
      }
    }
    try OrderedWork.run(count: items.count, jobs: jobs, work: work) { index, outcome throws(FileError) in
      switch outcome {
      case .success(let made): try take(index, made)
      case .failure(let error): status.rise(to: Program.complain(error))
      }
      progress?.advance(past: index)
    }
    return status
  }

  /// Writes what `make` gives for each letter to the one output, behind what opens it.
  func write(
    opening: [UInt8] = [], _ make: @escaping @Sendable (Letter) -> [UInt8]
  ) -> ExitStatus {
    var status = inputs.complain()
    let stream: OutputFile
    do {
      stream = try output.map { path throws(FileError) in try OutputFile(path) } ?? OutputFile()
    } catch {
      return Program.complain(error)
    }
    var written = 0
    do {
      try stream.write(opening)
      let take: (Int, [UInt8]) throws(FileError) -> Void = { _, bytes throws(FileError) in
        try stream.write(bytes)
        written += 1
      }
      status.rise(to: try forEach(of: inputs.items, make: { letter, _ in make(letter) }, take: take))
      // Where nothing could be read, a file of an earlier run is worth more than an empty one.
      if written == 0, status == .failed { stream.discard() } else { try stream.finish() }
    } catch {
      stream.discard()
      status.rise(to: Program.complain(error))
    }
    return status
  }
}
