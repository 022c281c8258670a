import CProcessor
import Glibc

/// What a thread is to do.
private struct Work {
  var body: @Sendable () -> Void
}

/// Runs `body` on `count` threads, the caller's among them, and comes back when all have ended. Where the system gives
/// fewer threads, it runs on those.
func onThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
  var work = Work(body: body)
  withUnsafeMutablePointer(to: &work) { work in
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as the main thread has; the system's default may be a quarter of it.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var threads: [pthread_t] = []
    for _ in 1..<max(1, count) {
      var thread = pthread_t()
      let code = pthread_create(
        &thread, &attributes,
        { work in
          work!.assumingMemoryBound(to: Work.self).pointee.body()
          return nil
        }, work)
      if code != 0 { break }
      threads.append(thread)
    }
    work.pointee.body()
    for thread in threads { pthread_join(thread, nil) }
  }
}

/// How many processors this process may run on.
var processors: Int { max(1, Int(cprocessor_count())) }
