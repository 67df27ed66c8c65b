import Kamerbrief
import KamerbriefLaws

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  import Darwin
#endif

/// The commands of the target when it is built as usual, without libFuzzer.
enum Commands {
  /// Holds the reading of each file against the laws, and prints a number that is the same for the same output.
  static func check(_ paths: [String]) {
    var failures = 0
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for path in paths {
      let input = read(path)
      let breaches = Laws(input).allBreaches
      for breach in breaches { print("\(path): \(breach)") }
      failures += breaches.isEmpty ? 0 : 1
      for byte in Letter(parsing: input).json() { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    print("\(paths.count) files, \(failures) with breaches, output \(String(digest, radix: 16))")
    exit(failures == 0 ? 0 : 1)
  }

  /// Prints a hard input, or the names of all.
  static func hard(_ arguments: [String]) {
    guard let name = arguments.first else {
      for input in HardInput.all { print(input.name) }
      return
    }
    guard let input = HardInput.all.first(where: { $0.name == name }), arguments.count == 2,
      let size = Int(arguments[1])
    else { return stop("no such hard input: \(arguments.joined(separator: " "))") }
    write(input.bytes(size))
  }

  static func stop(_ message: String) {
    fputs(message + "\n", stderr)
    exit(2)
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else {
      stop("\(path): cannot be read")
      return []
    }
    defer { fclose(file) }
    var content: [UInt8] = []
    while true {
      let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      if part.isEmpty { return content }
      content += part
    }
  }

  static func write(_ bytes: [UInt8]) {
    if fwrite(bytes, 1, bytes.count, stdout) < bytes.count || fflush(stdout) != 0 { stop("cannot write") }
  }
}
