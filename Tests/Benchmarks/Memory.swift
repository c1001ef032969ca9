import Foundation

/// The memory of this process, in KiB, as the kernel counts it.
struct Memory {
  let now: Int
  /// The most since the start, or since the peak was forgotten.
  let peak: Int

  init() throws {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    func number(_ key: String) -> Int {
      status.split(separator: "\n").first { $0.hasPrefix(key) }
        .flatMap { Int($0.filter(\.isNumber)) } ?? .max
    }
    now = number("VmRSS:")
    peak = number("VmHWM:")
  }

  /// Lets the peak begin anew at what is used now.
  static func forgetPeak() throws {
    let file = try FileHandle(forWritingTo: URL(filePath: "/proc/self/clear_refs"))
    try file.write(contentsOf: Data("5".utf8))
    try file.close()
  }
}
