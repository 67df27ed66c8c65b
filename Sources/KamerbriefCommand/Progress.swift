/// How far a long run has come, on the last line of the terminal.
///
/// Each drawing leaves the cursor at the start of its line, so that whatever comes next stands over it:
/// ``Program/report(_:)`` clears what would show behind a shorter message.
final class Progress {
  private let sizes: [Int]
  private let total: Int
  private let began = ContinuousClock.now
  private var files = 0
  private var bytes = 0
  private var nextDrawing: ContinuousClock.Instant

  /// Short runs end before there is anything to say.
  private static let firstDrawing = Duration.seconds(1)
  private static let pause = Duration.milliseconds(200)

  /// True where somebody looks at standard error, on a terminal that can clear a line.
  static var isPossible: Bool {
    Files.isTerminal(.standardError) && Files.environment("TERM") ?? "dumb" != "dumb"
  }

  /// - Parameter sharesTerminal: true where results go to standard output: on one terminal both would mix.
  init?(_ items: [Inputs.Item], sharesTerminal: Bool) {
    guard items.count > 1, Self.isPossible, !(sharesTerminal && Files.isTerminal(.standardOutput)) else {
      return nil
    }
    sizes = items.map { item in
      guard case .file(let path) = item.input, let facts = try? Files.facts(of: path) else { return 0 }
      return facts.kind == .regular ? facts.size : 0
    }
    total = sizes.reduce(0, +)
    nextDrawing = began + Self.firstDrawing
  }

  /// Takes note that an item is done.
  func advance(past index: Int) {
    files += 1
    bytes += sizes[index]
    let now = ContinuousClock.now
    if now < nextDrawing { return }
    nextDrawing = now + Self.pause
    let line = Self.line(files, of: sizes.count, bytes, of: total, after: began.duration(to: now))
    write("\u{1B}[K\(line)\r")
  }

  /// Leaves a summary of a run that was long enough to watch.
  func finish() {
    let now = ContinuousClock.now
    if now < began + Self.firstDrawing { return }
    let time = began.duration(to: now)
    write("\u{1B}[K\(files) files in \(Self.clock(time)), \(Self.speed(bytes, time)) MB/s\n")
  }

  private func write(_ text: String) {
    // Where it fails nobody looks any more.
    try? Files.write(Array(text.utf8), to: .standardError, name: "standard error")
  }

  /// "1204 of 40000 files, 35.2 MB/s, 1:05 left"
  static func line(
    _ files: Int, of allFiles: Int, _ bytes: Int, of allBytes: Int, after time: Duration
  ) -> String {
    let start = "\(files) of \(allFiles) files, \(speed(bytes, time)) MB/s"
    // Sizes tell better than numbers how much is left, where there are any.
    let part = allBytes > 0 ? Double(bytes) / Double(allBytes) : Double(files) / Double(allFiles)
    guard part > 0 else { return start }
    return "\(start), \(clock(time * ((1 - part) / part))) left"
  }

  /// Millions of bytes a second, with one decimal.
  private static func speed(_ bytes: Int, _ time: Duration) -> String {
    let tenths = Int((Double(bytes) / max(time / .seconds(1), 0.001) / 100_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// "0:07", "12:30" or "1:05:00"
  private static func clock(_ time: Duration) -> String {
    let seconds = Int(time.components.seconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let rest = "\(two(seconds % 60))"
    if seconds < 3600 { return "\(seconds / 60):\(rest)" }
    return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(rest)"
  }
}
