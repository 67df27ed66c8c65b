import Kamerbrief

/// Reads the text of a PDF with `pdftotext`, the extractor of the poppler tools.
///
/// The PDF goes in through standard input: its name is no part of the call and cannot be taken for an option.
enum PDF {
  /// How `pdftotext` is called; `Docs/output.md` says why so.
  ///
  /// `-layout` keeps hyphens at line ends, which are lost without it, and the text in the order of the page.
  private static let arguments = ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
  private static let seconds = 120

  /// The signature opens a PDF; other bytes may stand before it, which readers put up with.
  private static let signature = Array("%PDF-".utf8)
  private static let farthestSignature = 1024

  /// The text of an input: its bytes, or what `pdftotext` makes of them where they are a PDF.
  static func text(of bytes: [UInt8], named name: String) throws(FileError) -> [UInt8] {
    if isPDF(bytes) { return try extract(bytes, name) }
    guard Array(name.utf8).lowercased.hasSuffix(".pdf") else { return bytes }
    let head = bytes.prefix(farthestSignature)
    let isShifted = head.indices.contains { head[$0...].starts(with: signature) }
    if isShifted { return try extract(bytes, name) }
    throw FileError(name, "no PDF, though its name says so")
  }

  /// True for bytes that can be nothing else: the signature, after blanks or a byte order mark at most.
  private static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    return bytes[start...].prefix(farthestSignature).drop { $0 <= 0x20 }.starts(with: signature)
  }

  private static func extract(_ bytes: [UInt8], _ name: String) throws(FileError) -> [UInt8] {
    let result: Processes.Result
    do throws(Processes.Failure) {
      result = try Processes.run("pdftotext", arguments, input: bytes, seconds: seconds)
    } catch {
      throw FileError(name, reason(of: error))
    }
    guard result.status == 0 else { throw FileError(name, reason(of: result)) }
    // Form feeds only: a PDF of pictures.
    if result.output.allSatisfy({ $0 <= 0x20 }) {
      Program.complain("\(VisibleText.escaped(name)): no text in this PDF; a scan needs OCR first (ocrmypdf)")
    }
    return result.output
  }

  private static func reason(of failure: Processes.Failure) -> String {
    switch failure {
    case .notFound:
      "to read a PDF, install pdftotext (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler)"
    case .tooSlow: "pdftotext did not end within \(seconds) s"
    case .tooLarge: "pdftotext gave more than 256 MiB of text"
    case .system(let reason): "pdftotext: \(reason)"
    }
  }

  private static func reason(of result: Processes.Result) -> String {
    let lines = String(decoding: result.messages, as: UTF8.self).split(separator: "\n")
    // The last complaint is the one that it gave up at.
    guard let last = lines.last else { return "pdftotext ended with status \(result.status)" }
    let shown = VisibleText.escaped(String(last.prefix(200)))
    return last.contains("assword") ? "an encrypted PDF (pdftotext: \(shown))" : "pdftotext: \(shown)"
  }
}
