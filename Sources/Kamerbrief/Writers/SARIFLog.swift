/// Findings about any number of letters as one log in SARIF 2.1.0, for editors and code review tools.
///
/// The log is handed out in pieces, so that nobody has to hold all letters: ``opening()``, then the
/// ``results(_:_:input:path:)`` of each letter with a comma between those that are not empty, then
/// ``closing(failures:exitCode:)``. Each result stands on a line of its own.
///
/// ```swift
/// let log = SARIFLog(paths: letters.map { Array($0.source.name.utf8) })
/// var out = log.opening()
/// var isFirst = true
/// for letter in letters {
///   let path = Array(letter.source.name.utf8)
///   let results = log.results(letter, letter.diagnostics, input: bytes, path: path)
///   if results.isEmpty { continue }
///   if !isFirst { out.append(UInt8(ascii: ",")) }
///   isFirst = false
///   out += results
/// }
/// out += log.closing(failures: [], exitCode: 0)
/// ```
public struct SARIFLog: Sendable {
  /// An input that could not be read.
  ///
  /// ```swift
  /// let failure = SARIFLog.Failure(path: Array("geen.txt".utf8), reason: "No such file or directory")
  /// print(failure.path.count, failure.reason)  // 8 No such file or directory
  /// ```
  public struct Failure: Sendable {
    /// The path as given, in the system's bytes.
    public var path: [UInt8]
    /// What the system said.
    public var reason: String

    /// Remembers what could not be read.
    ///
    /// ```swift
    /// let failure = SARIFLog.Failure(path: Array("brief.txt".utf8), reason: "Permission denied")
    /// let end = SARIFLog(paths: [failure.path]).closing(failures: [failure], exitCode: 3)
    /// ```
    public init(path: [UInt8], reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// The inputs, each once.
  private var paths: [[UInt8]] = []
  private var indexOfPath: [[UInt8]: Int] = [:]

  /// A log about inputs with these paths, in the system's bytes; `-` stands for standard input.
  ///
  /// ```swift
  /// let log = SARIFLog(paths: [Array("2021/brief.txt".utf8), Array("-".utf8)])
  /// ```
  public init(paths: [[UInt8]]) {
    for path in paths where indexOfPath[path] == nil {
      indexOfPath[path] = self.paths.count
      self.paths.append(path)
    }
  }

  /// What stands before the results: the program, its rules and the inputs.
  ///
  /// ```swift
  /// let log = SARIFLog(paths: [])
  /// print(String(decoding: log.opening().prefix(11), as: UTF8.self))  // {"$schema":
  /// ```
  public func opening() -> [UInt8] {
    var json = JSONWriter(compact: true)
    json.literal(
      """
      {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\
      "version":"2.1.0","runs":[{"tool":
      """)
    json.object { json in
      json.key("driver")
      json.object { json in
        json.key("name")
        json.name("kamerbrief")
        json.key("semanticVersion")
        json.string(kamerbriefVersion)
        json.key("rules")
        json.list(Diagnostic.Code.allCases) { json, code in
          json.literal("\n")
          json.rule(code)
        }
      }
    }
    // Lines and columns as this program counts them; at a line end the longest of these sequences counts.
    json.literal(#","columnKind":"unicodeCodePoints","newlineSequences":["\r\n","\n","\r"],"#)
    json.literal("\"artifacts\":")
    json.list(paths) { json, path in
      json.literal("\n")
      json.artifact(path)
    }
    json.literal(",\n\"results\":[")
    return json.finish()
  }

  /// The results of one letter with a comma between each two; empty where nothing was found.
  ///
  /// ```swift
  /// let path = Array("brief.txt".utf8)
  /// let log = SARIFLog(paths: [path])
  /// let results = log.results(letter, letter.diagnostics, input: bytes, path: path)
  /// print(results.split(separator: UInt8(ascii: "\n")).count == letter.diagnostics.count)  // true
  /// ```
  /// - Parameters:
  ///   - letter: the letter that was read.
  ///   - findings: those of its ``Letter/diagnostics`` to list.
  ///   - input: the bytes that it was read from.
  ///   - path: where they came from, one of the log's paths.
  public func results(_ letter: Letter, _ findings: [Diagnostic], input: [UInt8], path: [UInt8]) -> [UInt8] {
    if findings.isEmpty { return [] }
    let regions = SARIFRegions(source: PrintedText(input), uri: Self.uri(path), artifact: indexOfPath[path])
    var json = JSONWriter(compact: true)
    for (index, finding) in findings.enumerated() {
      json.literal(index == 0 ? "\n" : ",\n")
      json.result(finding, regions)
    }
    return json.finish()
  }

  /// What stands behind the results: how the run ended.
  ///
  /// ```swift
  /// let log = SARIFLog(paths: [])
  /// let empty = log.opening() + log.closing(failures: [], exitCode: 0)
  /// ```
  public func closing(failures: [Failure], exitCode: Int) -> [UInt8] {
    var json = JSONWriter(compact: true)
    json.literal("],\n\"invocations\":[")
    json.object { json in
      json.key("executionSuccessful")
      json.bool(failures.isEmpty)
      json.key("exitCode")
      json.number(exitCode)
      json.key("toolExecutionNotifications")
      json.list(failures) { json, failure in
        json.object { json in
          json.key("level")
          json.name("error")
          json.key("message")
          json.message(String(decoding: failure.path, as: UTF8.self) + ": " + failure.reason)
          json.key("locations")
          json.literal("[{\"physicalLocation\":{\"artifactLocation\":")
          json.artifactLocation(Self.uri(failure.path), indexOfPath[failure.path])
          json.literal("}}]")
        }
      }
    }
    json.literal("]}]}\n")
    return json.finish()
  }

  /// A path as a URI reference (RFC 3986): what is not plain is percent-encoded, byte by byte.
  static func uri(_ path: [UInt8]) -> String {
    var uri = path.first == 0x2F ? Array("file://".utf8) : []
    for byte in path {
      switch byte {
      case 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: uri.append(byte)
      case _ where Ascii.isLetter(byte) || Ascii.isDigit(byte): uri.append(byte)
      default:
        uri.append(0x25)
        for digit in [byte >> 4, byte & 15] { uri.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
      }
    }
    return String(decoding: uri, as: UTF8.self)
  }
}

/// Turns spans of one letter into regions.
private struct SARIFRegions {
  let source: PrintedText
  let uri: String
  let artifact: Int?

  /// Line and column, from 1, of the character behind a span.
  func end(of span: SourceSpan) -> (line: Int, column: Int) {
    let place = source.place(of: source.textOffset(of: span.end))
    return (place.line + 1, place.column + 1)
  }
}

extension JSONWriter {
  /// A text for people. In SARIF braces are doubled, since single ones hold a place for an argument.
  fileprivate mutating func message(_ text: String, markdown: String? = nil) {
    object { json in
      json.key("text")
      json.string(Self.doubledBraces(text))
      if let markdown {
        json.key("markdown")
        json.string(Self.doubledBraces(markdown))
      }
    }
  }

  private static func doubledBraces(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.utf8 {
      out.append(byte)
      if byte == 0x7B || byte == 0x7D { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  fileprivate mutating func rule(_ code: Diagnostic.Code) {
    let page = code.page
    object { json in
      json.key("id")
      json.string(code.rawValue)
      json.key("shortDescription")
      json.message(page.summary)
      json.key("fullDescription")
      json.message(page.meaning)
      json.key("help")
      json.message(page.advice, markdown: page.text)
      json.key("defaultConfiguration")
      json.object { json in
        json.key("level")
        json.name(code.severity.name)
      }
    }
  }

  fileprivate mutating func artifact(_ path: [UInt8]) {
    object { json in
      json.key("location")
      json.artifactLocation(SARIFLog.uri(path), nil)
      if path == [0x2D] {
        json.key("description")
        json.message("standard input")
      }
      json.key("roles")
      json.literal("[\"analysisTarget\"]")
    }
  }

  fileprivate mutating func artifactLocation(_ uri: String, _ index: Int?) {
    object { json in
      json.key("uri")
      json.string(uri)
      if let index {
        json.key("index")
        json.number(index)
      }
    }
  }

  fileprivate mutating func result(_ finding: Diagnostic, _ regions: SARIFRegions) {
    object { json in
      json.key("ruleId")
      json.string(finding.code.rawValue)
      json.key("ruleIndex")
      json.number(Diagnostic.Code.allCases.firstIndex(of: finding.code)!)
      json.key("level")
      json.name(finding.severity.name)
      json.key("message")
      json.message(finding.message)
      json.key("locations")
      json.list([finding.span]) { $0.location($1, nil, regions) }
      if !finding.related.isEmpty {
        json.key("relatedLocations")
        json.list(finding.related) { $0.location($1.span, $1.message, regions) }
      }
    }
  }

  private mutating func location(_ span: SourceSpan, _ words: String?, _ regions: SARIFRegions) {
    let end = regions.end(of: span)
    object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.artifactLocation(regions.uri, regions.artifact)
        json.key("region")
        json.object { json in
          json.key("startLine")
          json.number(span.line)
          json.key("startColumn")
          json.number(span.column)
          json.key("endLine")
          json.number(end.line)
          json.key("endColumn")
          json.number(end.column)
          json.key("byteOffset")
          json.number(span.start)
          json.key("byteLength")
          json.number(span.end - span.start)
        }
      }
      if let words {
        json.key("message")
        json.message(words)
      }
    }
  }
}
