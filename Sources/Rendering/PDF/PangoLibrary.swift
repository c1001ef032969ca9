import LateLibraries

/// Pango and Cairo, opened when the first PDF is made and not before.
package enum PangoLibrary {
  /// Opens the library; every later call costs nothing.
  ///
  /// - Throws: `RenderProblem.pdfLibraryMissing` on a computer without it.
  package static func open(named name: String = "libpangocairo-1.0.so.0") throws(RenderProblem) {
    if let missing = pango_loader_open(name) {
      throw .pdfLibraryMissing(String(cString: missing))
    }
  }
}
