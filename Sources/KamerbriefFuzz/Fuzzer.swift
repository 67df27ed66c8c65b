// Built only to fuzz: swift build -c release --sanitize=fuzzer -Xswiftc -DFUZZER (see Tests/fuzz.sh).
#if FUZZER
  import Kamerbrief
  import KamerbriefLaws

  /// libFuzzer's own changes.
  @_silgen_name("LLVMFuzzerMutate")
  private func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int) -> Int

  /// Bytes in, JSON out, and every law on the way.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>, _ size: Int) -> Int32 {
    let input = Array(UnsafeBufferPointer(start: start, count: size))
    let breaches = Laws(input).sampledBreaches
    if !breaches.isEmpty { fatalError(breaches.joined(separator: "\n")) }
    return 0
  }

  /// One change in four is one that extractors make: to lines, tokens and pages.
  @_cdecl("LLVMFuzzerCustomMutator")
  public func customMutator(
    _ bytes: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32
  ) -> Int {
    guard seed % 4 == 0, size > 0 else { return mutate(bytes, size, limit) }
    let input = Array(UnsafeBufferPointer(start: bytes, count: size))
    var random = SeededGenerator(seed: UInt64(seed))
    let changed = Mutation.changed(input, &random)
    for (index, byte) in changed.prefix(limit).enumerated() { bytes[index] = byte }
    return min(changed.count, limit)
  }
#endif
