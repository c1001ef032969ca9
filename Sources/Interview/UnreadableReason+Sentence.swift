import Indonesian
import KnowledgeBase

extension UnreadableReason {
  /// What is wrong with a reply, in one sentence that blames nobody.
  func sentence(for kind: Fact.Kind) -> String {
    switch self {
    case .empty: return "Belum ada jawaban. Ketik t bila tidak tahu."
    case .tooLong: return "Jawaban itu terlalu panjang. Tulis yang penting saja."
    case .missingUnit:
      return kind == .duration
        ? "Tulis juga satuannya: hari, bulan, atau tahun." : "Tulis juga satuannya."
    case .wrongUnit:
      switch kind {
      case .duration: return "Lama waktu ini dihitung dalam hari, bulan, atau tahun."
      case .hours: return "Kerja sosial dihitung dalam jam."
      case .age: return "Umur dihitung dalam tahun."
      default: return "Satuan itu tidak cocok di sini."
      }
    case .incomplete: return "Tulis tanggal, bulan, dan tahunnya lengkap."
    case .ambiguous:
      switch kind {
      case .yesNo:
        return "Jawaban itu dapat berarti ya atau tidak. Jawab ya, tidak, atau tidak tahu."
      case .date: return "Yang diperlukan satu tanggal yang pasti. Ketik t bila tidak tahu pasti."
      case .money: return "Angka itu dapat dibaca dengan dua cara. Tulis jumlahnya tanpa koma."
      default: return "Yang diperlukan satu angka yang pasti. Ketik t bila tidak tahu pasti."
      }
    case .shortYear: return "Tulis tahunnya dengan empat angka."
    case .noSuchDate: return "Tanggal itu tidak ada dalam kalender."
    case .contradiction:
      return "Angka dan kata dalam jawaban itu berbeda. Tulis salah satunya saja."
    case .negative: return "Angkanya tidak boleh kurang dari nol."
    case .notWhole:
      switch kind {
      case .hours: return "Tulis jumlah jamnya, boleh dengan setengah atau seperempat jam."
      case .money: return "Tulis rupiah bulat."
      default: return "Tulis bilangan bulat."
      }
    case .belowRange:
      return kind == .date
        ? "Tanggal itu terlalu lama berlalu. Periksa lagi tahunnya." : "Angka itu terlalu kecil."
    case .aboveRange:
      return kind == .date
        ? "Tanggal itu belum tiba. Periksa lagi tahunnya." : "Angka itu terlalu besar."
    case .notUnderstood:
      switch kind {
      case .yesNo: return "Jawaban itu belum saya pahami. Jawab ya, tidak, atau tidak tahu."
      case .date: return "Jawaban itu belum terbaca sebagai tanggal."
      case .duration: return "Jawaban itu belum terbaca sebagai lama waktu."
      case .money: return "Jawaban itu belum terbaca sebagai jumlah uang."
      case .age: return "Jawaban itu belum terbaca sebagai umur."
      case .hours: return "Jawaban itu belum terbaca sebagai jumlah jam."
      default: return "Jawaban itu belum saya pahami."
      }
    }
  }
}
