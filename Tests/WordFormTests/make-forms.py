"""Makes the five forms of the tests, in the folder Forms beside this file.

Two are python-docx's own, with fields cut over runs, in tables, header and footer; one is written by
LibreOffice from HTML; one is python-docx saved again by LibreOffice, as an office does that takes over
another's form; one is written by hand as Word writes it: a text box kept twice, a footnote, a smart
tag, proof marks between runs. Run: make-forms.py
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

forms = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "Forms")
forms.mkdir(exist_ok=True)


def new(size=12, font="Liberation Serif"):
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    return document


def add(paragraph, *parts):
    """Adds runs; a part is words, or words with bold (b), italic (i), underlined (u), red (r)."""
    for part in parts:
        words, marks = part if isinstance(part, tuple) else (part, "")
        run = paragraph.add_run(words)
        run.bold = "b" in marks or None
        run.italic = "i" in marks or None
        run.underline = "u" in marks or None
        if "r" in marks:
            run.font.color.rgb = RGBColor(0xC0, 0, 0)
    return paragraph


def table(document, rows, style="Table Grid"):
    made = document.add_table(rows=0, cols=len(rows[0]))
    made.style = style
    for row in rows:
        cells = made.add_row().cells
        for cell, parts in zip(cells, row):
            add(cell.paragraphs[0], *(parts if isinstance(parts, list) else [parts]))
    return made


def office(source, target):
    """Saves a document again with LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, str(source),
            ],
            check=True,
            capture_output=True,
        )
        shutil.copy(pathlib.Path(folder) / f"{pathlib.Path(source).stem}.docx", target)


# 1. A judgment by python-docx: table of persons, header, footer, fields cut over runs.
document = new()
section = document.sections[0]
add(section.header.paragraphs[0], "Putusan Nomor ", ("{{nomor", "i"), (" perkara}}", "i"))
section.header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
add(section.footer.paragraphs[0], "Pengadilan: {{nama pengadilan}}")
title = add(document.add_paragraph(), ("PUTUSAN", "b"))
title.alignment = WD_ALIGN_PARAGRAPH.CENTER
add(document.add_paragraph(), "{{nama pengadilan}} yang mengadili perkara pidana dengan acara pemeriksaan {{acara pemeriksaan}} menjatuhkan putusan dalam perkara Terdakwa:")
table(
    document,
    [
        ["Nama lengkap", [("{{na", "b"), ("ma terd", "b"), ("akwa}}", "")]],
        ["Tempat lahir", "{{tempat lahir}}"],
        ["Tanggal lahir", "{{tanggal_lahir}}"],
        ["Jenis kelamin", "{{jenis kelamin}}"],
        ["Pekerjaan", "{{pekerjaan}}"],
        ["Tempat tinggal", ["{", "{alamat", "}", "}"]],
    ],
)
considerations = [
    "Menimbang, bahwa tindak pidana yang terbukti, yaitu {{delik[terbukti].nama}}, diancam dengan pidana penjara kurang dari 5 (lima) tahun, dan Majelis Hakim menjatuhkan pidana penjara selama {{penjara_dijatuhkan}};",
    "Menimbang, bahwa Terdakwa mengakui tindak pidana yang dilakukan; pengakuan terdakwa itu dipertimbangkan (Pasal 85 ayat (2) huruf a KUHP);",
    "Menimbang, bahwa kemampuan kerja terdakwa telah diperiksa: {{pertimbangan.kemampuan_kerja}}",
    "Menimbang, bahwa Terdakwa memberikan persetujuan sesudah dijelaskan mengenai tujuan dan segala hal yang berhubungan dengan pidana kerja sosial;",
    "Menimbang, bahwa riwayat sosial terdakwa ialah: {{riwayat sosial}}",
    "Menimbang, bahwa pelindungan keselamatan kerja terdakwa terjamin: {{pertimbangan.keselamatan_kerja}}",
    "Menimbang, bahwa agama, kepercayaan, dan keyakinan politik terdakwa dihormati: {{agama_keyakinan}}",
    "Menimbang, bahwa kemampuan terdakwa membayar pidana denda telah dipertimbangkan: {{pertimbangan.kemampuan_membayar_denda}}",
]
for words in considerations:
    add(document.add_paragraph(), words).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
heading = add(document.add_paragraph(), ("MENGADILI:", "b"))
heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
orders = [
    ["1. Menyatakan Terdakwa ", ("{{nama terdakwa}}", "b"), " terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana “{{kualifikasi}}” sebagaimana dalam {{delik[terbukti].dakwaan}};"],
    ["2. Menjatuhkan pidana kepada Terdakwa oleh karena itu dengan pidana penjara selama ", ("{{penjara_", "b"), ("dijatuhkan}}", "bi"), ";"],
    ["3. Menetapkan pidana penjara tersebut diganti dengan pidana kerja sosial selama {{jam kerja}} jam, dilaksanakan {{jam per hari}} jam per hari, {{hari per minggu}} hari per minggu, dan diselesaikan dalam jangka waktu paling lama {{jangka waktu}};"],
    ["4. Menetapkan pidana kerja sosial tersebut dilaksanakan di {{tempat}} berupa {{jenis pekerjaan}};"],
    ["5. Memerintahkan, jika terpidana tanpa alasan yang sah tidak melaksanakan seluruh atau sebagian pidana kerja sosial tersebut, terpidana wajib mengulangi seluruh atau sebagian pidana kerja sosial tersebut, atau menjalani seluruh atau sebagian pidana penjara yang diganti dengan pidana kerja sosial tersebut;"],
    ["6. Membebankan kepada Terdakwa membayar biaya perkara sejumlah {{biaya perkara}}."],
]
for parts in orders:
    add(document.add_paragraph(), *parts).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
add(document.add_paragraph(), "Demikianlah diputuskan pada hari {{tanggal_putusan | hari}}, {{tanggal putusan}}.")
made = table(document, [["Hakim Anggota,", "Hakim Ketua,"], ["{{hakim anggota 1}}", "{{hakim ketua}}"], ["{{hakim anggota 2}}", "Panitera Pengganti {{panitera pengganti}}"]], "Normal Table")
document.core_properties.title = "Putusan"
document.save(forms / "putusan.docx")

# 2. A demand by python-docx that lacks the default order, with names nobody knows.
document = new(11, "Liberation Sans")
add(document.sections[0].header.paragraphs[0], ("{{NAMA KEJAKSAAN | huruf-besar}}", "b"))
add(document.add_paragraph(), ("SURAT TUNTUTAN", "b")).alignment = WD_ALIGN_PARAGRAPH.CENTER
add(document.add_paragraph(), "Nomor Register Perkara: {{no reg perkara}}").alignment = WD_ALIGN_PARAGRAPH.CENTER
table(
    document,
    [
        ["Nama", ":", "{{terdakwa}}"],
        ["Umur atau tanggal lahir", ":", "{{tgl lahir}}"],
        ["Nomor telepon", ":", "{{nomor telepon}}"],
    ],
    "Light List Accent 1",
)
add(document.add_paragraph(), "Berdasarkan uraian tersebut, kami menuntut supaya hakim memutuskan:")
for words in [
    "Menyatakan Terdakwa {{nama terdakwaa}} terbukti bersalah melakukan tindak pidana {{tindak pidana}}, melanggar {{pasal}};",
    "Menjatuhkan pidana penjara selama {{lama penjara}};",
    "Menetapkan pidana penjara itu diganti dengan pidana kerja sosial selama {{jumlah jam | angka}} ({{jumlah jam | terbilang}}) jam;",
]:
    document.add_paragraph(words, style="List Number")
add(document.add_paragraph(), "Tanggal {{tanggal}}")
add(document.add_paragraph(), "Penuntut Umum,")
add(document.add_paragraph(), ("{{nama jpu}}", "bu"))
add(document.add_paragraph(), "NIP {{nip jaksa}}")
add(document.add_paragraph(), "Catatan: {{belum ditutup")
document.save(forms / "tuntutan.docx")

# 3. A consent by LibreOffice from HTML: lists, a table, centred and coloured words.
page = """<html><head><title>Pernyataan</title></head><body style="font-family:'Liberation Serif'">
<p align="center"><b>SURAT PERNYATAAN PERSETUJUAN<br/>PIDANA KERJA SOSIAL</b></p>
<p>Saya yang bertanda tangan di bawah ini:</p>
<table border="1" cellpadding="4" width="100%">
<tr><td width="35%">Nama</td><td><b>{{nama <i>terdakwa</i>}}</b></td></tr>
<tr><td>Tempat dan tanggal lahir</td><td>{{tempat lahir}}, {{tanggal lahir}}</td></tr>
<tr><td>Alamat</td><td>{{alamat}}</td></tr></table>
<p>Pada tanggal <font color="#a00000">{{tanggal penjelasan}}</font>, sebelum saya menentukan pilihan,
{{pemberi penjelasan}} ({{jabatan penjelas}}) menjelaskan tujuan pidana kerja sosial dan segala hal
yang berhubungan dengannya, yaitu:</p>
<ol><li>lamanya {{jumlah jam}}, {{jam per hari}} per hari, dalam waktu {{jangka waktu}};</li>
<li>tempatnya {{tempat kerja sosial}} dengan pekerjaan {{jenis pekerjaan}};</li>
<li>bila tanpa alasan yang sah tidak saya jalani, saya wajib mengulangi seluruh atau sebagian pidana
kerja sosial, menjalani seluruh atau sebagian pidana penjara yang diganti, atau membayar seluruh atau
sebagian pidana denda yang diganti;</li>
<li>saya berhak menolak, dan tanpa persetujuan saya pidana kerja sosial tidak dapat dijatuhkan.</li></ol>
<p>Saya sudah memahaminya dan dengan ini menyatakan <u>setuju</u> / <u>tidak setuju</u> tanpa paksaan.</p>
<p align="right">{{kota}}, {{tanggal persetujuan}}<br/><br/><br/>{{nama terdakwa}}</p>
</body></html>"""
with tempfile.TemporaryDirectory() as folder:
    source = pathlib.Path(folder) / "persetujuan.html"
    source.write_text(page, encoding="utf-8")
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
            "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML",
            "--outdir", folder, str(source),
        ],
        check=True,
        capture_output=True,
    )
    shutil.copy(pathlib.Path(folder) / "persetujuan.docx", forms / "persetujuan.docx")

# 4. An order of execution by python-docx, saved again by LibreOffice; two sections, first-page header.
document = new()
section = document.sections[0]
section.different_first_page_header_footer = True
add(section.first_page_header.paragraphs[0], ("KEJAKSAAN REPUBLIK INDONESIA", "b"))
add(section.header.paragraphs[0], "Lanjutan surat perintah {{pelaksanaan.perintah.nomor}}")
add(section.footer.paragraphs[0], "Jaksa pelaksana: {{jaksa eksekutor}}")
add(document.add_paragraph(), ("SURAT PERINTAH PELAKSANAAN PUTUSAN", "b")).alignment = WD_ALIGN_PARAGRAPH.CENTER
add(document.add_paragraph(), "Nomor ", ("{{pelaksanaan.", "u"), ("perintah", "ur"), (".nomor}}", "u"))
table(
    document,
    [
        ["Terpidana", [("{{nama terpidana}}", "b")]],
        ["Nomor putusan", "{{nomor putusan}}"],
        ["Jumlah jam", "{{jam kerja sosial}}"],
        ["Tempat", "{{tempat}}"],
        ["Mulai tanggal", "{{pelaksanaan.tanggal_mulai}}"],
    ],
)
for number in range(26):
    document.add_paragraph(f"Ketentuan ke-{number + 1}: terpidana datang tepat waktu dan mengikuti petunjuk pembimbing di tempat kerja sosial.", style="List Bullet")
document.add_section()
add(document.add_paragraph(), "Tembusan: {{bapas}}")
with tempfile.TemporaryDirectory() as folder:
    source = pathlib.Path(folder) / "perintah.docx"
    document.save(source)
    office(source, forms / "perintah.docx")

# 5. A letter written as Word writes it: text box kept twice, footnote, proof marks, content control.
document = new()
add(document.add_paragraph(), ("SURAT PENGANTAR", "b")).alignment = WD_ALIGN_PARAGRAPH.CENTER
body = add(document.add_paragraph(), "Bersama ini kami kirimkan berkas perkara atas nama CATATAN.")
add(document.add_paragraph(), "KOTAK")
add(document.add_paragraph(), "KENDALI")
with tempfile.TemporaryDirectory() as folder:
    plain = pathlib.Path(folder) / "pengantar.docx"
    document.save(plain)
    box = "<w:txbxContent><w:p><w:r><w:t>Register {{no reg</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> perkara}}</w:t></w:r></w:p></w:txbxContent>"
    anchor = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        '<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing>'
        '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        '<wp:extent cx="3600000" cy="540000"/><wp:docPr id="1" name="Kotak"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
        '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>'
        f'<wps:txbx>{box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
        '<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:283pt;height:42pt">'
        f"<v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    name = (
        '<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>{{</w:t></w:r><w:r><w:t>nama</w:t></w:r>'
        '<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="7" w:name="nama"/><w:r><w:t xml:space="preserve"> ter</w:t></w:r>'
        '<w:bookmarkEnd w:id="7"/><w:r><w:t>dakwa}} &amp; kawan-kawan</w:t></w:r>'
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    )
    control = (
        '<w:sdt><w:sdtPr><w:alias w:val="Tempat"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">Tempat: </w:t></w:r>'
        "<w:r><w:t>{{tempat}}.</w:t></w:r></w:sdtContent></w:sdt>"
    )
    notes = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        "<w:r><w:t xml:space=\"preserve\"> Perkara nomor {{nomor perkara}}.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(forms / "pengantar.docx", "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            words = source.read(item)
            if item.filename == "word/document.xml":
                text = words.decode()
                run = lambda mark: re.compile(r"<w:r>(?:(?!</w:r>).)*" + mark + r"(?:(?!</w:r>).)*</w:r>", re.S)
                text = text.replace("atas nama CATATAN.</w:t></w:r>", 'atas nama </w:t></w:r>' + name + "<w:r><w:t>.</w:t></w:r>")
                text = text.replace("<w:t>Bersama ini", '<w:t xml:space="preserve">Bersama ini')
                text = run("KOTAK").sub(lambda _: anchor, text)
                text = run("KENDALI").sub(lambda _: control, text)
                words = text.encode()
            elif item.filename == "[Content_Types].xml":
                words = words.replace(b"</Types>", b'<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>')
            elif item.filename == "word/_rels/document.xml.rels":
                words = words.replace(b"</Relationships>", b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>')
            target.writestr(zipfile.ZipInfo(item.filename, (2026, 1, 2, 0, 0, 0)), words, zipfile.ZIP_DEFLATED)
        target.writestr(zipfile.ZipInfo("word/footnotes.xml", (2026, 1, 2, 0, 0, 0)), notes, zipfile.ZIP_DEFLATED)
