/// Where results go: standard output, or a file that is there only when it is complete.
///
/// A file is written beside its place under another name and takes its place at the end, so that neither a full
/// disk nor an interruption leaves half a file behind.
final class OutputFile {
  private let descriptor: FileDescriptor
  private let name: String
  /// The file under its other name, and its place; nil for what is written to as it is.
  private let replacement: (temporary: FilePath, target: FilePath)?
  private var buffer: [UInt8] = []
  private var isOpen = true

  /// How many bytes are kept before they are written.
  private static let bufferSize = 1 << 16

  /// Writes to standard output.
  init() {
    descriptor = .standardOutput
    name = "standard output"
    replacement = nil
  }

  /// Writes to a file.
  init(_ path: FilePath) throws(FileError) {
    name = path.name
    let facts = try? Files.facts(of: path)
    if let facts, facts.kind != .regular {
      // A device or a pipe is no file to replace; for a folder the system says why not.
      descriptor = try Files.openToWrite(path)
      replacement = nil
      return
    }
    // A link stays a link: what it leads to is replaced.
    let target = Files.realPath(path) ?? path
    let mark = Array(".\(Files.processNumber).tmp".utf8)
    let temporary = target.folder.appending([UInt8(ascii: ".")] + target.lastComponent + mark)
    do {
      descriptor = try UnfinishedFiles.shared.begin(temporary, permissions: facts?.permissions)
    } catch {
      throw FileError(name, error.reason)
    }
    replacement = (temporary, target)
  }

  /// Adds some bytes.
  func write(_ bytes: [UInt8]) throws(FileError) {
    if buffer.isEmpty, bytes.count >= Self.bufferSize {
      try Files.write(bytes, to: descriptor, name: name)
      return
    }
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes what is kept back.
  func flush() throws(FileError) {
    try Files.write(buffer, to: descriptor, name: name)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is kept back, and puts a file in its place.
  func finish() throws(FileError) {
    try flush()
    guard let replacement else { return }
    isOpen = false
    try Files.close(descriptor, name: name)
    try UnfinishedFiles.shared.finish(replacement.temporary, as: replacement.target)
  }

  /// Gives up: leaves what stood in the file's place as it was.
  func discard() {
    guard let replacement else { return }
    if isOpen { try? Files.close(descriptor, name: name) }
    isOpen = false
    UnfinishedFiles.shared.discard(replacement.temporary)
  }
}
