#if canImport(Glibc)
import Glibc
#endif

/// The text of a PDF through `pdftotext`, as a process with limits on time and output.
enum PDFText {
  private static let secondsAllowed: Int = 30

  static func read(_ file: String) throws(DraftProblem) -> [UInt8] {
    func fail(_ kind: DraftProblem.Kind) -> DraftProblem { DraftProblem(file: file, kind: kind) }
    // A path that begins with a dash would be an option.
    let path = file.hasPrefix("-") ? "./\(file)" : file
    guard let run = run(["pdftotext", "-enc", "UTF-8", "-q", path, "-"]) else {
      throw fail(.pdfToolMissing)
    }
    switch run.ending {
    case .outOfTime: throw fail(.pdfTooSlow)
    case .tooMuch: throw fail(.tooLarge)
    // The tool's own code for a file that it may not open without a password.
    case .exited(1), .exited(3):
      throw fail(isEncrypted(path) ? .encrypted : .damaged)
    case .exited(127): throw fail(.pdfToolMissing)
    case .exited(0): break
    case .exited: throw fail(.damaged)
    }
    let letters = run.output.lazy.filter(Bytes.isLetter).prefix(40).count
    guard letters >= 40 else { throw fail(.imageOnly) }
    return run.output
  }

  private static func isEncrypted(_ path: String) -> Bool {
    guard let file = fopen(path, "rb") else { return false }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    fseek(file, -Int(1 << 16), SEEK_END)
    var tail = [UInt8](repeating: 0, count: 1 << 16)
    let tailCount = fread(&tail, 1, tail.count, file)
    let mark = Array("/Encrypt".utf8)
    return Bytes.contains(bytes[..<count], mark) || Bytes.contains(tail[..<tailCount], mark)
  }

  private enum Ending {
    case exited(Int32)
    case outOfTime
    case tooMuch
  }

  /// Runs a program found on the path and collects what it writes; nothing where there is none.
  private static func run(_ arguments: [String]) -> (output: [UInt8], ending: Ending)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    let words = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let status = posix_spawnp(&child, arguments[0], &actions, nil, words + [nil], environ)
    close(ends[1])
    guard status == 0 else { return nil }
    var (output, ending) = collect(ends[0])
    if ending != nil { kill(child, SIGKILL) }
    var result: Int32 = 0
    while waitpid(child, &result, 0) < 0, errno == EINTR {}
    if ending == nil { ending = .exited(result & 0x7F == 0 ? result >> 8 & 0xFF : -1) }
    return ending.map { (output, $0) }
  }

  /// Reads until the end, the time or the size runs out.
  private static func collect(_ descriptor: Int32) -> ([UInt8], Ending?) {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(secondsAllowed)
    while true {
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, 500)
      if clock.now > deadline { return (output, .outOfTime) }
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return (output, nil) }
      output += buffer[..<count]
      if output.count > DraftReader.textLimit { return (output, .tooMuch) }
    }
  }
}
