import CLibXML2

/// The library's process-wide set-up and the error channel of the calling thread.
enum LibXML2 {
  /// Starts the library once and forbids it to open anything: no file, no network.
  private static let start: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  /// Runs `body` with every error of this thread sent to `log` and nothing printed.
  ///
  /// The channels belong to the thread, so `body` is synchronous and may not suspend.
  static func logging<Result: ~Copyable>(
    to log: ErrorLog,
    _ body: () -> Result
  ) -> Result {
    _ = start
    timbang_xml_silence()
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(log).toOpaque()) { context, error in
      guard let context, let error else { return }
      Unmanaged<ErrorLog>.fromOpaque(context).takeUnretainedValue().append(error.pointee)
    }
    defer {
      xmlSetStructuredErrorFunc(nil, nil)
      timbang_xml_unsilence()
      xmlResetLastError()
    }
    return withExtendedLifetime(log) { body() }
  }
}
