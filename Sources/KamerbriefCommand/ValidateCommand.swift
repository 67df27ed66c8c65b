import Kamerbrief

extension Option {
  /// All codes that a finding may have.
  static let codes = Diagnostic.Code.allCases.map(\.rawValue)
}

/// `kamerbrief validate`
struct ValidateCommand {
  /// How the findings are printed.
  private enum Format: String, CaseIterable {
    case text, json, sarif
  }
  /// What one letter gave.
  private struct Report {
    var bytes: [UInt8]
    var counts: DiagnosticCounts
  }

  private let batch: Batch
  private let format: Format
  private let isStrict: Bool
  private let only: Set<String>
  private let ignored: Set<String>

  init(_ arguments: Arguments) throws(UsageError) {
    format = arguments.texts(.format).last.flatMap(Format.init(rawValue:)) ?? .text
    isStrict = arguments.has(.strict)
    only = Set(arguments.texts(.only))
    ignored = Set(arguments.texts(.ignore))
    batch = try Batch(arguments)
  }

  func run() -> ExitStatus {
    let items = batch.inputs.items
    let log = SARIFLog(paths: items.map(\.input.path.bytes))
    var failures = batch.inputs.failures.map {
      SARIFLog.Failure(path: Array($0.name.utf8), reason: $0.reason)
    }
    var total = DiagnosticCounts()
    var letters = 0
    var needsComma = false
    return batch.write(
      opening: format == .sarif ? log.opening() : [], make: render(log),
      join: { report in
        total += report.counts
        letters += 1
        guard format == .sarif, !report.bytes.isEmpty else { return report.bytes }
        defer { needsComma = true }
        return (needsComma ? [UInt8(ascii: ",")] : []) + report.bytes
      },
      fail: { index, error in
        failures.append(.init(path: items[index].input.path.bytes, reason: error.reason))
      },
      closing: { status in
        if total.errors > 0 || isStrict && total.warnings > 0 { status.rise(to: .findings) }
        return format == .sarif ? log.closing(failures: failures, exitCode: Int(status.rawValue)) : []
      },
      finished: { if format == .text { Program.report(Self.closingLine(total, letters: letters)) } })
  }

  /// What renders the findings of one letter.
  private func render(_ log: SARIFLog) -> @Sendable (Letter, [UInt8], Input) -> Report {
    let isSingle = batch.inputs.isSingle
    let colour = format == .text && batch.prints && Self.wantsColour
    return { [self] letter, bytes, input in
      let findings = letter.diagnostics.filter { isWanted($0.code.rawValue) }
      let rendered =
        switch format {
        case .text: letter.diagnosticsText(findings, input: bytes, colour: colour)
        case .json: letter.diagnosticsJSON(findings, compact: !isSingle) + [UInt8(ascii: "\n")]
        case .sarif: log.results(letter, findings, input: bytes, path: input.path.bytes)
        }
      return Report(bytes: rendered, counts: DiagnosticCounts(findings))
    }
  }

  private func isWanted(_ code: String) -> Bool {
    (only.isEmpty || only.contains(code)) && !ignored.contains(code)
  }

  /// Colour is for people at a terminal who did not ask for none (no-color.org).
  private static var wantsColour: Bool {
    let refused = Files.environment("NO_COLOR").map { !$0.isEmpty } ?? false
    return !refused && Files.environment("TERM") != "dumb" && Files.isTerminal(.standardOutput)
  }

  private static func closingLine(_ counts: DiagnosticCounts, letters: Int) -> String {
    func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let errors = number(counts.errors, "error")
    let warnings = number(counts.warnings, "warning")
    return "\(number(letters, "letter")): \(errors), \(warnings), \(number(counts.notes, "note"))"
  }
}
