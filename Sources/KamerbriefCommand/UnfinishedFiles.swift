import Dispatch

/// The output files that are not complete yet: where a signal ends the program, they are removed first.
final class UnfinishedFiles: @unchecked Sendable {
  // Sendable because everything below is used by the holder of `lock` only.
  static let shared = UnfinishedFiles()

  private let lock = DispatchSemaphore(value: 1)
  private var paths: Set<FilePath> = []
  private var watches: [any DispatchSourceSignal] = []
  // A queue of its own has a thread of its own: those that queues share are all at work on letters.
  private let queue = DispatchQueue(label: "signals")

  /// Makes a file that is to take its place later.
  func begin(_ path: FilePath, permissions: UInt32?) throws(FileError) -> FileDescriptor {
    lock.wait()
    defer { lock.signal() }
    if watches.isEmpty { watch() }
    let file = try Files.create(path, permissions: permissions)
    paths.insert(path)
    return file
  }

  /// Puts a complete file in its place.
  func finish(_ path: FilePath, as target: FilePath) throws(FileError) {
    lock.wait()
    defer { lock.signal() }
    try Files.rename(path, to: target)
    paths.remove(path)
  }

  /// Removes a file that will not be completed.
  func discard(_ path: FilePath) {
    lock.wait()
    defer { lock.signal() }
    Files.remove(path)
    paths.remove(path)
  }

  private func watch() {
    for number in Files.endingSignals {
      Files.leaveToWatchers(signal: number)
      let watch = DispatchSource.makeSignalSource(signal: number, queue: queue)
      watch.setEventHandler { [self] in
        // Never let go of: nothing new may begin while the program ends.
        lock.wait()
        for path in paths { Files.remove(path) }
        Files.end(bySignal: number)
      }
      // A signal that came before the watch is kept would end the program at once.
      let isKept = DispatchSemaphore(value: 0)
      watch.setRegistrationHandler { isKept.signal() }
      watch.resume()
      isKept.wait()
      watches.append(watch)
    }
  }
}
