import CMalloc
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Does pieces of work at the same time, some of them on a second thread.
///
/// Reading the knowledge is most of what a user waits for, and nearly every computer has two cores.
/// Without a second thread the pieces are done one after the other.
enum SideBySide {
  /// The result for each item, in the order of the items; whoever is free takes the next one.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    _ work: @escaping @Sendable (Item) -> Result
  ) -> [Result] {
    let queue = Queue(items, work)
    beside(queue) { queue.run() }
    return queue.results
  }

  /// Runs `job` on a thread of its own while `body` runs here.
  private static func beside<Result>(_ job: Runnable, _ body: () -> Result) -> Result {
    let handle = Unmanaged.passRetained(job)
    defer { handle.release() }
    var thread = pthread_t()
    let start = pthread_create(
      &thread,
      nil,
      { context in
        context.map { Unmanaged<Runnable>.fromOpaque($0).takeUnretainedValue().runOnThread() }
        return nil
      },
      handle.toOpaque()
    )
    // A new thread may be put on this very core; giving way once lets another core fetch it at once.
    if start == 0 { sched_yield() }
    let result = body()
    if start == 0 { pthread_join(thread, nil) }
    return result
  }
}

/// What a thread of the C library is handed; run twice, it must do nothing the second time.
private class Runnable {
  func run() {}

  final func runOnThread() {
    // What half of the knowledge takes, in bytes.
    timbang_reserve_memory(6 << 20)
    run()
  }
}

/// Items that two threads take turns to work on.
private final class Queue<Item: Sendable, Result: Sendable>: Runnable {
  private let items: [Item]
  private let work: @Sendable (Item) -> Result
  private let taken = Atomic(0)
  private let done: Mutex<[Result?]>

  init(_ items: [Item], _ work: @escaping @Sendable (Item) -> Result) {
    self.items = items
    self.work = work
    done = Mutex(Array(repeating: nil, count: items.count))
  }

  override func run() {
    while true {
      let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < items.count else { return }
      let result = work(items[index])
      done.withLock { $0[index] = result }
    }
  }

  /// All results, once every thread has run out of items.
  var results: [Result] {
    done.withLock { $0.compactMap(\.self) }
  }
}
