import Dispatch

// Beside Files.swift the only file that talks to the system: it runs other programs and heeds interruptions.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  import Darwin
#endif

/// Runs other programs, without a shell.
enum Processes {
  /// What a program that came to its end gave.
  struct Result {
    /// Its exit status; that of a program that a signal ended is 128 and the signal's number.
    var status: Int32
    var output: [UInt8]
    /// What it wrote to standard error, or the first part of it.
    var messages: [UInt8]
  }

  /// Why there is no result.
  enum Failure: Error {
    /// There is no such program.
    case notFound
    case tooSlow
    case tooLarge
    case system(String)
  }

  private static let mostMessages = 1 << 14

  /// Files that are opened while a child is made would stay open in it, and keep a pipe from ending: one at a time.
  private static let lock: DispatchSemaphore = {
    // A parent may have had ended children forgotten, and then nobody could wait for ours.
    signal(SIGCHLD, SIG_DFL)
    return DispatchSemaphore(value: 1)
  }()

  /// Runs a program that is looked up in PATH, gives it `input` and reads what it prints, all at the same time,
  /// so that neither side waits for the other one.
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8], seconds: Int
  ) throws(Failure) -> Result {
    let child = try start(program, arguments)
    var streams = Streams(child, input: input)
    defer { streams.close() }
    let deadline = ContinuousClock.now + .seconds(seconds)
    do throws(Failure) {
      while try streams.move(until: deadline) {}
      return Result(
        status: try wait(for: child.number, until: deadline), output: streams.output,
        messages: streams.messages)
    } catch {
      kill(child.number, SIGKILL)
      var status: Int32 = 0
      while waitpid(child.number, &status, 0) < 0, errno == EINTR {}
      throw error
    }
  }

  // MARK: Starting

  /// A running program and our ends of its streams.
  private struct Child {
    var number: pid_t
    var input: Int32
    var output: Int32
    var messages: Int32
  }

  private static func start(_ program: String, _ arguments: [String]) throws(Failure) -> Child {
    lock.wait()
    defer { lock.signal() }
    var open: [Int32] = []
    defer { for number in open { close(number) } }
    func pipeEnds() throws(Failure) -> (read: Int32, write: Int32) {
      var ends: [Int32] = [0, 0]
      if pipe(&ends) != 0 { throw Failure.system(String(cString: strerror(errno))) }
      // Above the standard streams, which the caller may have closed: the child's ends are put there below.
      let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
      let code = errno
      for number in ends { close(number) }
      open += moved.filter { $0 >= 0 }
      if moved.contains(where: { $0 < 0 }) { throw Failure.system(String(cString: strerror(code))) }
      return (moved[0], moved[1])
    }
    let input = try pipeEnds()
    let output = try pipeEnds()
    let messages = try pipeEnds()
    let number = try spawn([program] + arguments, [input.read, output.write, messages.write])
    let kept = [input.write, output.read, messages.read]
    open.removeAll { kept.contains($0) }
    _ = fcntl(input.write, F_SETFL, O_NONBLOCK)
    return Child(number: number, input: input.write, output: output.read, messages: messages.read)
  }

  /// Starts a program with these files as its standard streams.
  private static func spawn(_ words: [String], _ streams: [Int32]) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (place, number) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, number, Int32(place))
    }
    // What this program does about signals is no business of the child.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGPIPE] + Files.interruptions { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    #if canImport(Darwin)
      let environment = _NSGetEnviron().pointee
    #else
      let environment = environ
    #endif
    var texts: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    texts.append(nil)
    defer { for text in texts { free(text) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, texts[0]!, &actions, &attributes, texts, environment)
    if code == ENOENT { throw .notFound }
    if code != 0 { throw .system(String(cString: strerror(code))) }
    return child
  }

  // MARK: Reading and writing

  /// Our ends of a child's streams, and what went through them.
  private struct Streams {
    private let child: Child
    private let input: [UInt8]
    private var given = 0
    private var isOpen = [true, true, true]
    private(set) var output: [UInt8] = []
    private(set) var messages: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(_ child: Child, input: [UInt8]) {
      self.child = child
      self.input = input
    }

    private var numbers: [Int32] { [child.input, child.output, child.messages] }

    mutating func close() {
      for stream in isOpen.indices { close(stream) }
    }

    private mutating func close(_ stream: Int) {
      if isOpen[stream] { _ = closeFile(numbers[stream]) }
      isOpen[stream] = false
    }

    /// Moves what can be moved now; false where the child has closed what it writes to.
    mutating func move(until deadline: ContinuousClock.Instant) throws(Failure) -> Bool {
      if isOpen[0], given == input.count { close(0) }
      guard isOpen[1] || isOpen[2] else { return false }
      var polled = isOpen.indices.map { stream in
        pollfd(
          fd: isOpen[stream] ? numbers[stream] : -1, events: Int16(stream == 0 ? POLLOUT : POLLIN), revents: 0
        )
      }
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      if left <= 0 { throw .tooSlow }
      let ready = poll(&polled, nfds_t(polled.count), Int32(min(left, 1e6)) + 1)
      if ready < 0, errno != EINTR { throw .system(String(cString: strerror(errno))) }
      if ready <= 0 { return true }
      for stream in polled.indices where polled[stream].revents != 0 {
        if stream == 0 { give() } else { take(from: stream) }
      }
      if output.count > Files.sizeLimit { throw .tooLarge }
      return true
    }

    private mutating func give() {
      let count = input.withUnsafeBytes { write(child.input, $0.baseAddress! + given, $0.count - given) }
      if count > 0 { given += count }
      // A child that reads no further may still have something to say.
      if count < 0, errno != EINTR, errno != EAGAIN { close(0) }
    }

    private mutating func take(from stream: Int) {
      let number = numbers[stream]
      let count = buffer.withUnsafeMutableBytes { read(number, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { return }
      if count <= 0 { return close(stream) }
      if stream == 1 {
        output += buffer[..<count]
      } else {
        // The last complaints tell most.
        messages += buffer[..<count]
        if messages.count > mostMessages { messages.removeFirst(messages.count - mostMessages) }
      }
    }
  }

  /// Waits for a child that has closed its streams.
  private static func wait(
    for child: pid_t, until deadline: ContinuousClock.Instant
  ) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F) }
      if ended < 0, errno != EINTR { throw .system(String(cString: strerror(errno))) }
      if ContinuousClock.now > deadline { throw .tooSlow }
      usleep(500)
    }
  }
}

// A member of the same name would hide it.
private func closeFile(_ number: Int32) -> Int32 {
  close(number)
}
