// For Tests/check_macos.py: what Apple's overlays of Darwin and Dispatch add to the C headers, as far as the program uses it.

// swift-format-ignore-file
var errno: Int32 {
  get { __error().pointee }
  set { __error().pointee = newValue }
}
var SIG_DFL: sig_t? { nil }
var SIG_IGN: sig_t { unsafeBitCast(1, to: sig_t.self) }
var S_IFMT: mode_t { 0o170000 }
var S_IFREG: mode_t { 0o100000 }
var S_IFDIR: mode_t { 0o040000 }
func open(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { 0 }
func open(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 { 0 }
func fcntl(_ file: Int32, _ command: Int32) -> Int32 { 0 }
func fcntl(_ file: Int32, _ command: Int32, _ value: Int32) -> Int32 { 0 }

final class DispatchSemaphore: @unchecked Sendable {
  init(value: Int) {}
  func wait() {}
  @discardableResult func signal() -> Int { 0 }
}

final class DispatchQueue: @unchecked Sendable {
  struct Attributes: OptionSet {
    let rawValue: UInt64
    static let concurrent = Attributes(rawValue: 2)
  }
  init(label: String, attributes: Attributes = []) {}
  func async(execute work: @escaping @Sendable () -> Void) {}
}

protocol DispatchSourceSignal: AnyObject {
  func setEventHandler(handler: (() -> Void)?)
  func setRegistrationHandler(handler: (() -> Void)?)
  func resume()
}

enum DispatchSource {
  static func makeSignalSource(signal: Int32, queue: DispatchQueue?) -> any DispatchSourceSignal { fatalError() }
}
