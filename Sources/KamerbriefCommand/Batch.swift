import Kamerbrief

/// The letters that a command is to read, several at a time, and what all such commands do alike.
struct Batch: Sendable {
  let inputs: Inputs
  private let jobs: Int
  /// Where the results go; nil for standard output.
  private let output: FilePath?
  /// True where results go to standard output.
  let prints: Bool

  /// Looks up what the arguments name.
  init(_ arguments: Arguments) throws(UsageError) {
    jobs = try arguments.jobs()
    output = arguments.path(.output)
    prints = output == nil && !arguments.has(.outputFolder)
    inputs = try arguments.inputs()
    if let output { try inputs.refuse(output: output) }
  }

  /// Reads the items and hands over, in their order, what `make` gave for each; says which could not be read, and
  /// tells `fail` too.
  ///
  /// Where `take` throws, the rest is given up.
  func forEach<Made: Sendable>(
    of items: [Inputs.Item], make: @escaping @Sendable (Letter, [UInt8], Input) -> Made,
    take: (Int, Made) throws(FileError) -> Void, fail: (Int, FileError) -> Void = { _, _ in }
  ) throws(FileError) -> ExitStatus {
    var status = ExitStatus.done
    let progress = Progress(items, sharesTerminal: prints)
    defer { progress?.finish() }
    let work: @Sendable (Int) -> Result<Made, FileError> = { index in
      let input = items[index].input
      do throws(FileError) {
        let bytes = try input.read()
        return .success(make(Letter(parsing: bytes, name: input.name), bytes, input))
      } catch {
        return .failure(error)
      }
    }
    try OrderedWork.run(count: items.count, jobs: jobs, work: work) { index, outcome throws(FileError) in
      switch outcome {
      case .success(let made): try take(index, made)
      case .failure(let error):
        status.rise(to: Program.complain(error))
        fail(index, error)
      }
      progress?.advance(past: index)
    }
    return status
  }

  /// Writes what `make` gives for each letter to the one output, behind what opens it.
  func write(
    opening: [UInt8] = [], _ make: @escaping @Sendable (Letter) -> [UInt8]
  ) -> ExitStatus {
    write(opening: opening, make: { letter, _, _ in make(letter) }, join: { bytes in bytes })
  }

  /// Writes one output: what opens it, what `join` makes of what `make` gave for each letter, in their order, and
  /// what closes it.
  ///
  /// - Parameters:
  ///   - fail: hears of each letter that could not be read.
  ///   - closing: is told the status so far, which it may raise.
  ///   - finished: is called when all is written.
  func write<Made: Sendable>(
    opening: [UInt8], make: @escaping @Sendable (Letter, [UInt8], Input) -> Made,
    join: (Made) -> [UInt8], fail: (Int, FileError) -> Void = { _, _ in },
    closing: (inout ExitStatus) -> [UInt8] = { _ in [] }, finished: () -> Void = {}
  ) -> ExitStatus {
    var status = inputs.complain()
    let stream: OutputFile
    do {
      stream = try output.map { path throws(FileError) in try OutputFile(path) } ?? OutputFile()
    } catch {
      return Program.complain(error)
    }
    var letters = 0
    do {
      try stream.write(opening)
      let take: (Int, Made) throws(FileError) -> Void = { _, made throws(FileError) in
        try stream.write(join(made))
        letters += 1
      }
      status.rise(to: try forEach(of: inputs.items, make: make, take: take, fail: fail))
      let isLost = letters == 0 && status == .failed
      let end = closing(&status)
      // Where nothing could be read, a file of an earlier run is worth more than one that says nothing.
      if isLost, end.isEmpty {
        stream.discard()
      } else {
        try stream.write(end)
        try stream.finish()
      }
      finished()
    } catch {
      stream.discard()
      status.rise(to: Program.complain(error))
    }
    return status
  }
}
