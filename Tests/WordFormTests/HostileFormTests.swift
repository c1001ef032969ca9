import Diagnostics
import Foundation
import Testing
import WordForm

@Suite struct HostileFormTests {
  private static let expected: [(file: String, kind: FormProblem.Kind, remedy: String)] = [
    ("bom.docx", .blownUp, "Mintalah formulir yang asli"),
    ("bom-isi.docx", .blownUp, "Mintalah formulir yang asli"),
    ("banyak.docx", .blownUp, "Mintalah formulir yang asli"),
    ("terpotong.docx", .damaged, "simpan ulang"),
    ("rusak.docx", .damaged, "simpan ulang"),
    ("bohong.docx", .damaged, "simpan ulang"),
    ("zip-kosong.docx", .damaged, "simpan ulang"),
    ("bukan-zip.docx", .notADocument, "simpan sebagai dokumen Word"),
    ("kosong.docx", .notADocument, "simpan sebagai dokumen Word"),
    ("tanpa-jenis.docx", .notADocument, "simpan sebagai dokumen Word"),
    ("lembar.docx", .notADocument, "simpan sebagai dokumen Word"),
    ("templat.docx", .wordTemplate, "simpan sebagai dokumen Word"),
    ("lama.doc", .oldWord, "simpan sebagai .docx"),
    ("sandi.docx", .encrypted, "tanpa kata sandi"),
    ("terkunci.docx", .encrypted, "tanpa kata sandi"),
    ("naik.docx", .badName("../../../tmp/jahat.sh"), "Jangan dibuka"),
    ("mutlak.docx", .badName("/etc/jahat"), "Jangan dibuka"),
    ("mundur.docx", .badName("word\\..\\jahat.xml"), "Jangan dibuka"),
    ("ganda.docx", .doubleName("word/document.xml"), "Jangan dibuka"),
    ("ganda-huruf.docx", .doubleName("Word/Document.xml"), "Jangan dibuka"),
    ("makro.docm", .macros, "tanpa makro"),
    ("makro-tersembunyi.docx", .macros, "tanpa makro"),
    ("kendali.docx", .macros, "tanpa makro"),
    ("perintah-dde.docx", .macros, "tanpa makro"),
    ("templat-luar.docx", .externalTemplate, "dokumen Word baru"),
    ("gambar-luar.docx", .externalPart, "sisipkan lagi"),
    ("dokumen-dalam.docx", .foreignContent, "Hapus objek itu"),
    ("tanda-tangan.docx", .signed, "dokumen Word baru"),
    ("xml-rusak.docx", .brokenPart("word/document.xml"), "simpan ulang"),
    ("doctype.docx", .doctype("word/document.xml"), "Jangan dibuka"),
    ("doctype-jenis.docx", .doctype("[Content_Types].xml"), "Jangan dibuka"),
    ("dalam.docx", .tooDeep("word/document.xml"), "dokumen Word baru"),
    ("utf16.docx", .notUTF8("word/document.xml"), "simpan ulang"),
    ("banyak-isian.docx", .tooManyFields, "Bagi formulirnya"),
  ]

  @Test func `each hostile form is refused in a sentence that says what to do`() throws {
    let workplace = try Workplace()
    _ = try Python.run("make-hostile.py", [Fixture.putusan.url.path(), workplace.url.path()])
    for (file, kind, remedy) in Self.expected {
      let bytes = try workplace.bytes(file)
      do throws(FormProblem) {
        _ = try WordForm(bytes, file: file)
        Issue.record("\(file) was taken")
      } catch {
        #expect(error.kind == kind, "\(file)")
        let diagnostic = error.diagnostic
        #expect(diagnostic.remedy?.contains(remedy) == true, "\(file)")
        #expect(diagnostic.message.hasSuffix("."), "\(file)")
        #expect(diagnostic.location?.file == file)
      }
    }
    // Every file was looked at, and those that do no harm are taken.
    let harmless: Set = ["baik.docx", "tautan.docx"]
    let made = try Set(FileManager.default.contentsOfDirectory(atPath: workplace.url.path()))
    #expect(made == harmless.union(Self.expected.map(\.file)))
    for file in harmless {
      #expect(try WordForm(workplace.bytes(file), file: file).fields.count == 34)
    }
  }

  @Test func `a file over the limit is refused before it is looked at`() {
    let bytes = [UInt8](repeating: 0x50, count: WordForm.fileLimit + 1)
    do throws(FormProblem) {
      _ = try WordForm(bytes, file: "a.docx")
      Issue.record("It was taken.")
    } catch {
      #expect(error.kind == .tooLarge)
    }
  }

  @Test(arguments: [Fixture.putusan, .perintah])
  func `damage at any place is an error or a form, and never the end of the program`(
    fixture: Fixture
  ) throws {
    let whole = try fixture.bytes
    var state: UInt64 = 20_260_102
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var (refused, taken) = (0, 0)
    for _ in 0..<400 {
      var bytes = whole
      switch next(3) {
      case 0: bytes.removeLast(next(bytes.count))
      case 1: for _ in 0...next(4) { bytes[next(bytes.count)] = UInt8(next(256)) }
      default:
        let start = next(bytes.count - 64)
        bytes.replaceSubrange(start..<start + next(64), with: bytes[..<next(64)])
      }
      do throws(FormProblem) {
        let form = try WordForm(bytes, file: "a.docx")
        _ = try form.filled { $0.name }
        taken += 1
      } catch {
        refused += 1
      }
    }
    #expect(refused > 200)
    #expect(refused + taken == 400)
  }
}
