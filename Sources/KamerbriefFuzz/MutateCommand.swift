import Kamerbrief
import KamerbriefLaws

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Fuzzing without instrumentation: inputs made of letters, one for each number, each held against all laws.
struct MutateCommand {
  private var seed: UInt64 = 1
  private var from: UInt64 = 0
  private var runs: UInt64 = 1000
  private var findings = "."
  private var state: String?
  private var dictionary: String?
  private var prints = false
  private var paths: [String] = []

  /// Executions, bytes and breaches so far.
  private var executed: UInt64 = 0
  private var bytes = 0
  private var longest = 0
  private var kinds: [String: Int] = [:]

  /// Seconds that one execution may take: SIGALRM ends the process then.
  private static let patience: UInt32 = 60

  init(_ arguments: [String]) {
    var rest = arguments[...]
    func number(_ text: String?) -> UInt64 {
      guard let value = text.flatMap({ UInt64($0) }) else {
        Commands.stop("a number was expected, not \(text ?? "nothing")")
        return 0
      }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--seed": seed = number(rest.popFirst())
      case "--from": from = number(rest.popFirst())
      case "--runs": runs = number(rest.popFirst())
      case "--findings": findings = rest.popFirst() ?? "."
      case "--state": state = rest.popFirst()
      case "--dict": dictionary = rest.popFirst()
      case "--print": prints = true
      default: paths.append(argument)
      }
    }
  }

  mutating func run() {
    let maker = InputMaker(
      letters: paths.sorted().map(Commands.read),
      words: dictionary.map { Self.words(Commands.read($0)) } ?? [])
    if prints { return Commands.write(maker.input(from, seed: seed)) }
    let log = state.map { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) } ?? -1
    if state != nil, log < 0 { Commands.stop("\(state!): cannot be written") }
    let start = time(nil)
    for number in from..<(from + runs) {
      if log >= 0 { note(number, log) }
      alarm(Self.patience)
      let input = maker.input(number, seed: seed)
      let breaches = Laws(input).sampledBreaches
      if !breaches.isEmpty { keep(input, number, breaches) }
      executed += 1
      bytes += input.count
      longest = max(longest, input.count)
      if executed % 100_000 == 0 { report(since: start) }
    }
    report(since: start)
    exit(kinds.isEmpty ? 0 : 1)
  }

  /// Writes down which input comes now, so that one that ends the process is known.
  private func note(_ number: UInt64, _ log: Int32) {
    var digits: [UInt8] = Array(repeating: 0x20, count: 21)
    digits[20] = 0x0A
    var at = 19
    var rest = number
    repeat {
      digits[at] = 0x30 + UInt8(rest % 10)
      rest /= 10
      at -= 1
    } while rest > 0
    if pwrite(log, digits, digits.count, 0) < 0 { Commands.stop("the state cannot be written") }
  }

  /// Keeps the first three inputs that break the same laws.
  private mutating func keep(_ input: [UInt8], _ number: UInt64, _ breaches: [String]) {
    let kind = String(breaches[0].prefix(60).filter { !$0.isNumber })
    kinds[kind, default: 0] += 1
    guard kinds[kind]! <= 3 else { return }
    let path = "\(findings)/breach-\(seed)-\(number)"
    print("\(path) (\(input.count) bytes): \(breaches)")
    guard let file = fopen(path, "w") else { return Commands.stop("\(path): cannot be written") }
    defer { fclose(file) }
    if fwrite(input, 1, input.count, file) < input.count { Commands.stop("\(path): cannot be written") }
  }

  private func report(since start: time_t) {
    let seconds = max(1, time(nil) - start)
    print(
      "seed \(seed), from \(from): \(executed) executions, \(bytes) bytes, longest \(longest), \(seconds) s,",
      "\(executed / UInt64(seconds)) a second, \(kinds.values.reduce(0, +)) with breaches of \(kinds.count) kinds"
    )
    fflush(nil)
  }

  /// The entries of a dictionary as libFuzzer reads it: one in quotes a line, with \xNN for bytes.
  private static func words(_ file: [UInt8]) -> [[UInt8]] {
    file.split(separator: 0x0A).compactMap { line in
      guard line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\""), line.count > 2 else {
        return nil
      }
      var word: [UInt8] = []
      var rest = line.dropFirst().dropLast()
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\"), let sign = rest.popFirst() else {
          word.append(byte)
          continue
        }
        if sign == UInt8(ascii: "x"),
          let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
          word.append(value)
          rest = rest.dropFirst(2)
        } else {
          word.append(sign)
        }
      }
      return word
    }
  }
}
