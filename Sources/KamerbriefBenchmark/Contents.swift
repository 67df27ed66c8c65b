#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Says how to use the program, and ends it.
func fail(_ message: String) -> Never {
  let text = "KamerbriefBenchmark: \(message)\nusage: KamerbriefBenchmark [--stage NAME] [--times N] FILE…\n"
  _ = write(2, text, text.utf8.count)
  exit(2)
}

/// The bytes of a file; ends the program where it cannot be read.
func contents(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("cannot open \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&part, 1, part.count, file)
    if count == 0 { return bytes }
    bytes += part[..<count]
  }
}
