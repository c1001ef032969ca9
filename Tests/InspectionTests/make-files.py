"""Makes the files of the refusal tests in a folder: locked, damaged, blown up, or without text."""
import io
import pathlib
import sys
import zipfile

import docx
import pikepdf

folder = pathlib.Path(sys.argv[1])

pdf = pikepdf.Pdf.new()
pdf.add_blank_page()
pdf.save(folder / "bersandi.pdf", encryption=pikepdf.Encryption(owner="a", user="b"))

# A page that is one picture, as a scanner makes it.
pdf = pikepdf.Pdf.new()
page = pdf.add_blank_page(page_size=(200, 200))
image = pikepdf.Stream(
    pdf,
    bytes(16),
    Type=pikepdf.Name.XObject,
    Subtype=pikepdf.Name.Image,
    Width=4,
    Height=4,
    ColorSpace=pikepdf.Name.DeviceGray,
    BitsPerComponent=8,
)
page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
page.Contents = pikepdf.Stream(pdf, b"200 0 0 200 0 0 cm /Im0 Do")
pdf.save(folder / "gambar.pdf")

document = docx.Document()
section = document.sections[0]
section.header.paragraphs[0].text = "Putusan Nomor 1/Pid.B/2026/PN Ktx, 999 jam"
section.footer.paragraphs[0].text = "Halaman 3 dari 9"
document.add_heading("MENGADILI", 1)
table = document.add_table(rows=2, cols=2)
for row, cells in enumerate([("Jumlah", "60 (enam puluh) jam"), ("Tempat", "Panti Contoh")]):
    for column, words in enumerate(cells):
        table.cell(row, column).text = words
document.save(folder / "naskah.docx")
whole = (folder / "naskah.docx").read_bytes()
(folder / "terpotong.docx").write_bytes(whole[: len(whole) // 2])

# The mark of a locked entry, in the list of the archive and before the entry.
locked = bytearray(whole)
for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
    start = locked.find(mark)
    while start >= 0:
        locked[start + place] |= 1
        start = locked.find(mark, start + 4)
(folder / "terkunci.docx").write_bytes(bytes(locked))

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("word/document.xml", b"<w:t>" + b" " * (200 << 20))
(folder / "bom.docx").write_bytes(buffer.getvalue())

buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("xl/workbook.xml", "<workbook/>")
(folder / "tabel.docx").write_bytes(buffer.getvalue())

# What an office suite writes for a document with a password: an OLE container.
names = b"".join(name.encode("utf-16-le") for name in ("Root Entry", "EncryptedPackage"))
(folder / "ole-bersandi.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + names)
(folder / "lama.doc").write_bytes(
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "WordDocument".encode("utf-16-le")
)
