// Beside Processes.swift the only file that talks to the system: what reads, writes or asks goes through here.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  import Darwin
#endif

/// What the system said no to.
struct FileError: Error {
  /// Path as given or found; a name for people for the standard streams.
  var name: String
  /// Why, for people.
  var reason: String
  /// True where the reader of an output has gone away, which is no fault.
  var isClosedPipe = false

  init(_ name: String, _ reason: String) {
    self.name = name
    self.reason = reason
  }

  init(_ name: String, code: Int32) {
    self.init(name, String(cString: strerror(code)))
    isClosedPipe = code == EPIPE
  }

  init(_ path: FilePath, code: Int32) {
    self.init(path.name, code: code)
  }
}

/// What a path leads to.
struct FileFacts: Sendable {
  /// Kinds of files that the program treats differently.
  enum Kind: Sendable { case regular, folder, other }
  /// Tells one file from another, whatever its path.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var file: UInt64
  }
  var kind: Kind
  var identity: Identity
  var size: Int
  /// Who may read and write it.
  var permissions: UInt32
}

/// An open file.
struct FileDescriptor: Sendable {
  fileprivate var number: Int32
  static let standardInput = FileDescriptor(number: 0)
  static let standardOutput = FileDescriptor(number: 1)
  static let standardError = FileDescriptor(number: 2)
}

/// Reads, writes and asks the system.
enum Files {
  /// The largest input, 256 MiB: larger ones are refused, as no letter comes near it.
  static let sizeLimit = 1 << 28

  // MARK: The process

  /// The arguments behind the program's name, as bytes.
  static var arguments: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { bytes(of: $0) }
    }
  }

  /// A variable of the environment; nil where it is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static var processorCount: Int {
    max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Makes writing to a closed pipe an error that can be handled, and keeps the numbers of the standard streams
  /// taken where the caller closed one: else the next file would get it, and messages would go into a result.
  static func prepareStreams() {
    signal(SIGPIPE, SIG_IGN)
    for number: Int32 in 0...2 where fcntl(number, F_GETFD) < 0 {
      // Opened the wrong way round, so that using it fails as it would have.
      _ = systemOpen("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// The signals that ask a program to end.
  static let interruptions = [SIGINT, SIGTERM, SIGHUP]

  /// Those of them that are heard: not those that the caller chose to ignore, as `nohup` does.
  static var endingSignals: [Int32] {
    interruptions.filter { number in
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0 else { return false }
      #if canImport(Darwin)
        let handler = action.__sigaction_u.__sa_handler
      #elseif canImport(Musl)
        let handler = action.__sa_handler.sa_handler
      #else
        let handler = action.__sigaction_handler.sa_handler
      #endif
      return unsafeBitCast(handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
    }
  }

  /// Leaves a signal to those who watch for it.
  static func leaveToWatchers(signal number: Int32) {
    #if canImport(Darwin)
      // Elsewhere the watch itself sees to it, and what is ignored is not seen by it.
      signal(number, SIG_IGN)
    #endif
  }

  /// Ends the program as the signal would have.
  static func end(bySignal number: Int32) -> Never {
    signal(number, SIG_DFL)
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, number)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(number)
    _exit(128 + number)
  }

  static func isTerminal(_ file: FileDescriptor) -> Bool {
    isatty(file.number) == 1
  }

  static func exit(_ status: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Glibc.exit(status)
    #endif
  }

  // MARK: Paths

  /// What a path leads to, behind symbolic links.
  static func facts(of path: FilePath) throws(FileError) -> FileFacts {
    var status = stat()
    if withPath(path, { stat($0, &status) }) != 0 { throw FileError(path, code: errno) }
    return facts(status)
  }

  /// The names in a folder, in no order, without `.` and `..`.
  static func names(in folder: FilePath) throws(FileError) -> [[UInt8]] {
    guard let stream = withPath(folder, { opendir($0) }) else { throw FileError(folder, code: errno) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    if errno != 0 { throw FileError(folder, code: errno) }
    return names
  }

  /// The path behind all symbolic links, or nil where there is no such file.
  static func realPath(_ path: FilePath) -> FilePath? {
    guard let resolved = withPath(path, { realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return FilePath(bytes: bytes(of: resolved))
  }

  /// Makes a folder, and those around it; one that is there already will do.
  static func makeFolder(_ path: FilePath) throws(FileError) {
    if withPath(path, { mkdir($0, 0o777) }) == 0 { return }
    var code = errno
    if code == ENOENT, path.folder != path {
      try makeFolder(path.folder)
      if withPath(path, { mkdir($0, 0o777) }) == 0 { return }
      code = errno
    }
    if code == EEXIST, try facts(of: path).kind == .folder { return }
    throw FileError(path, code: code == EEXIST ? ENOTDIR : code)
  }

  // MARK: Reading

  /// The whole of a file; a pipe is read to its end.
  static func read(_ path: FilePath) throws(FileError) -> [UInt8] {
    let number = withPath(path) { systemOpen($0, O_RDONLY | O_CLOEXEC) }
    if number < 0 { throw FileError(path, code: errno) }
    defer { _ = systemClose(number) }
    return try read(FileDescriptor(number: number), name: path.name)
  }

  /// Everything from here to the end of an open file.
  static func read(_ file: FileDescriptor, name: String) throws(FileError) -> [UInt8] {
    var status = stat()
    if fstat(file.number, &status) != 0 { throw FileError(name, code: errno) }
    let facts = facts(status)
    let tooLarge = FileError(name, "larger than 256 MiB, the largest input")
    if facts.size > sizeLimit { throw tooLarge }
    // One byte more than the size, so that the end of the file shows without another round.
    var chunk = facts.kind == .regular ? max(facts.size + 1, 4096) : 1 << 16
    var content: [UInt8] = []
    while true {
      var code: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        code = fill(buffer, from: file, &count)
      }
      if code != 0 { throw FileError(name, code: code) }
      if content.isEmpty { content = part } else { content += part }
      if content.count > sizeLimit { throw tooLarge }
      if part.count < chunk { return content }
      chunk = min(max(chunk, 1 << 16) * 2, 1 << 26)
    }
  }

  /// Reads until the buffer is full or the file ends; returns the system's error, or 0.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from file: FileDescriptor, _ count: inout Int
  ) -> Int32 {
    while count < buffer.count {
      let result = systemRead(file.number, buffer.baseAddress! + count, buffer.count - count)
      if result == 0 { return 0 }
      if result > 0 {
        count += result
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  // MARK: Writing

  /// Opens a file to write to as it is, such as a device.
  static func openToWrite(_ path: FilePath) throws(FileError) -> FileDescriptor {
    try open(path, O_WRONLY | O_CLOEXEC, 0)
  }

  /// Makes a new file; fails where there is one of that name.
  static func create(_ path: FilePath, permissions: UInt32?) throws(FileError) -> FileDescriptor {
    let file = try open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    // The file that it will replace may be closed to others; where that cannot be kept, the default must do.
    if let permissions { _ = fchmod(file.number, mode_t(permissions)) }
    return file
  }

  private static func open(
    _ path: FilePath, _ flags: Int32, _ permissions: mode_t
  ) throws(FileError) -> FileDescriptor {
    let number = withPath(path) { systemOpen($0, flags, permissions) }
    if number < 0 { throw FileError(path, code: errno) }
    return FileDescriptor(number: number)
  }

  /// The most bytes that are written at a time: macOS refuses more than 2 GiB, Linux cuts them off.
  private static let mostWritten = 1 << 30

  /// Writes all of the bytes.
  static func write(_ bytes: [UInt8], to file: FileDescriptor, name: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let result = bytes.withUnsafeBytes {
        systemWrite(file.number, $0.baseAddress! + done, min($0.count - done, mostWritten))
      }
      if result >= 0 {
        done += result
      } else if errno != EINTR {
        throw FileError(name, code: errno)
      }
    }
  }

  static func close(_ file: FileDescriptor, name: String) throws(FileError) {
    if systemClose(file.number) != 0, errno != EINTR { throw FileError(name, code: errno) }
  }

  static func rename(_ from: FilePath, to target: FilePath) throws(FileError) {
    let result = withPath(from) { old in withPath(target) { systemRename(old, $0) } }
    if result != 0 { throw FileError(target, code: errno) }
  }

  /// Removes a file; one that is gone already will do.
  static func remove(_ path: FilePath) {
    _ = withPath(path) { unlink($0) }
  }

  /// A number that no other running program has.
  static var processNumber: Int { Int(getpid()) }

  // MARK: Between Swift and C

  private static func facts(_ status: stat) -> FileFacts {
    let kind: FileFacts.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .other
      }
    return FileFacts(
      kind: kind,
      identity: FileFacts.Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(truncatingIfNeeded: status.st_ino)),
      size: Int(status.st_size), permissions: UInt32(status.st_mode & 0o777))
  }

  private static func withPath<Result>(_ path: FilePath, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (path.bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  private static func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
    UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
  }
}

// The enum above has members of the same names, which would hide these.

private func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32, _ permissions: mode_t = 0) -> Int32 {
  open(path, flags, permissions)
}

private func systemClose(_ number: Int32) -> Int32 {
  close(number)
}

private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(number, buffer, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(number, bytes, count)
}

private func systemRename(_ from: UnsafePointer<CChar>, _ target: UnsafePointer<CChar>) -> Int32 {
  rename(from, target)
}
