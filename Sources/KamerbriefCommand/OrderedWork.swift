import Dispatch

/// Does the same work on many items, several at a time, and takes the results in the order of the items.
///
/// A worker takes the next item that nobody has taken. It needs a ticket for that, and the tickets are few: they
/// come back when a result is taken, so that behind a slow item no more than a few results wait in memory.
final class OrderedWork<Result: Sendable>: @unchecked Sendable {
  // Sendable because `next` is used by the holder of `lock` only, and a slot by one side at a time: by the worker
  // that took its item until `isFull`, then by the taker. As there are no more tickets than slots, the item that
  // used a slot before was taken out when its next item is begun.
  private final class Slot {
    let isFull = DispatchSemaphore(value: 0)
    var result: Result?
  }

  private let count: Int
  private let slots: [Slot]
  private let work: @Sendable (Int) -> Result
  private let tickets = DispatchSemaphore(value: 0)
  private let lock = DispatchSemaphore(value: 0)
  private var next = 0

  private init(count: Int, jobs: Int, work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    slots = (0..<(2 * jobs)).map { _ in Slot() }
    self.work = work
    // Signalled, not made with these values: a semaphore must not end below the value that it was made with,
    // and these may where the work is given up.
    for _ in slots { tickets.signal() }
    lock.signal()
  }

  /// Works on the items 0 to `count` with at most `jobs` workers, and hands each result to `take`, in order.
  ///
  /// Where `take` throws, the rest is given up; items that workers have begun still come to their end.
  static func run(
    count: Int, jobs: Int, work: @escaping @Sendable (Int) -> Result,
    take: (Int, Result) throws(FileError) -> Void
  ) throws(FileError) {
    let workers = min(jobs, count)
    guard workers > 1 else {
      for index in 0..<count { try take(index, work(index)) }
      return
    }
    let all = OrderedWork(count: count, jobs: workers, work: work)
    let queue = DispatchQueue(label: "letters", attributes: .concurrent)
    for _ in 0..<workers { queue.async { all.workerLoop() } }
    for index in 0..<count {
      let slot = all.slots[index % all.slots.count]
      slot.isFull.wait()
      let result = slot.result!
      slot.result = nil
      all.tickets.signal()
      try take(index, result)
    }
  }

  private func workerLoop() {
    while true {
      tickets.wait()
      lock.wait()
      let index = next
      next += 1
      lock.signal()
      if index >= count { return }
      let slot = slots[index % slots.count]
      slot.result = work(index)
      slot.isFull.signal()
    }
  }
}
