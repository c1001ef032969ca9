#if canImport(Glibc)
import Glibc
#endif

/// Does two pieces of work at the same time, one of them on a thread of its own.
///
/// Reading the knowledge is most of what a user waits for, and nearly every computer has two cores.
enum SideBySide {
  /// Gives both results; without a second thread the two run one after the other.
  static func run<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First,
    _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let job = Job(second)
    let handle = Unmanaged.passRetained(job as Runnable)
    var thread = pthread_t()
    let start = pthread_create(
      &thread,
      nil,
      { context in
        context.map { Unmanaged<Runnable>.fromOpaque($0).takeUnretainedValue().run() }
        return nil
      },
      handle.toOpaque()
    )
    let result = first()
    if start == 0 { pthread_join(thread, nil) }
    handle.release()
    return (result, job.result ?? second())
  }
}

/// What a thread of the C library is handed.
private class Runnable {
  func run() {}
}

private final class Job<Result>: Runnable {
  private let body: @Sendable () -> Result
  /// Written by the thread before it ends and read after it was joined.
  private(set) var result: Result?

  init(_ body: @escaping @Sendable () -> Result) {
    self.body = body
  }

  override func run() {
    result = body()
  }
}
