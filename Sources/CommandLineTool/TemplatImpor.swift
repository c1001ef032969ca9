import ArgumentParser
import Assistant
import FileAccess
import WordForm

extension Templat {
  /// `timbang templat impor`: what an office's own Word form asks for and what it lacks.
  struct Impor: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "impor",
      abstract: "Membaca formulir Word kantor; tanpa formulir, menampilkan nama isian.",
      discussion: """
        Isian ditulis di antara dua kurung kurawal dengan nama yang biasa dipakai, misalnya \
        {{nama terdakwa}} atau {{jam_kerja_sosial}}. Cara menulisnya boleh disebut sesudah |, \
        misalnya {{denda_dijatuhkan | rupiah}}.

        Formulir diisi dengan: timbang naskah FORMULIR.docx KASUS.json -o HASIL.docx
        """
    )

    @Argument(help: "Formulir Word (.docx).")
    var formulir: String?

    @Option(help: "Jenis naskah, misalnya putusan, atau lain. Tanpa ini, Timbang menebak.")
    var jenis: String?

    @Option(help: "Bentuk hasil: teks atau json.")
    var format: ResultFormat = .teks

    @OptionGroup var templates: TemplateOption
    @OptionGroup var knowledge: KnowledgeOption

    func run() throws {
      let assistant = try knowledge.assistant(templates: templates.source)
      guard let formulir else { return try list(assistant) }
      let (form, bytes) = try Forms.read(formulir)
      let report: FormReport
      do {
        report = try assistant.report(on: form, bytes, file: formulir, kind: jenis)
      } catch {
        throw Naskah.exit(for: error)
      }
      switch format {
      case .json: Output.json(report.json)
      case .teks: Output.text(report.text(file: formulir, columns: Terminal.columns))
      }
      if report.hasFindings { throw Exit.findings }
    }

    /// Shows the names that a form can use.
    private func list(_ assistant: Assistant) throws {
      let list: FieldListing
      do {
        list = try assistant.fieldListing(kind: jenis)
      } catch {
        throw Naskah.exit(for: error)
      }
      switch format {
      case .json: Output.json(list.json)
      case .teks: Output.text(list.text(columns: Terminal.columns))
      }
    }
  }
}

/// Reads forms from disk.
enum Forms {
  static func read(_ path: String) throws -> (form: WordForm, bytes: [UInt8]) {
    do {
      let bytes = try FileAccess.read(path, limit: WordForm.fileLimit)
      return (try WordForm(bytes, file: path), bytes)
    } catch let problem as FormProblem {
      throw Exit.badInput([problem.diagnostic])
    } catch let problem as FileProblem {
      throw Exit.badInput([problem.diagnostic])
    }
  }
}
