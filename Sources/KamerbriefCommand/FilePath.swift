/// A path as the system has it: bytes, which need not be UTF-8.
struct FilePath: Hashable, Sendable {
  var bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// What stands for standard input.
  static let dash = FilePath("-")

  /// The path as text; bytes that are not UTF-8 show as U+FFFD.
  var name: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The last component.
  var lastComponent: [UInt8] {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes }
    return Array(bytes[(slash + 1)...])
  }

  /// The folder that holds the file; `.` for a bare name.
  var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return slash == 0 ? FilePath("/") : FilePath(bytes: Array(bytes[..<slash]))
  }

  /// The path as one that leads nowhere but below a folder: relative, without `.` and `..`.
  var inside: [UInt8] {
    var components: [ArraySlice<UInt8>] = []
    for component in bytes.split(separator: UInt8(ascii: "/")) {
      if component.elementsEqual("..".utf8) {
        _ = components.popLast()
      } else if !component.elementsEqual(".".utf8) {
        components.append(component)
      }
    }
    return Array(components.joined(separator: [UInt8(ascii: "/")]))
  }

  /// The path of something inside this folder.
  func appending(_ component: [UInt8]) -> FilePath {
    let needsSlash = bytes.last != UInt8(ascii: "/")
    return FilePath(bytes: bytes + (needsSlash ? [UInt8(ascii: "/")] : []) + component)
  }
}

extension [UInt8] {
  /// With small letters for the capitals of ASCII.
  var lowercased: [UInt8] {
    map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  /// True for a name that ends in the text, such as ".txt".
  func hasSuffix(_ suffix: String) -> Bool {
    count >= suffix.utf8.count && self[(count - suffix.utf8.count)...].elementsEqual(suffix.utf8)
  }
}
