"""Reads every paper of a folder with programs from outside and prints what they saw as JSON.

Usage: read-papers.py FOLDER [PATTERN]

FOLDER holds NAME.docx, NAME.pdf, NAME.html and NAME.md. LibreOffice turns all .docx files into PDF
in one run, into FOLDER/from-word; Chromium prints each .html file into FOLDER/from-html. Both have
a profile of their own inside the folder, so that runs in other folders do not clash. Chromium is
slow: with a PATTERN such as "[!x]*.html" it prints only those files.
"""

import json
import pathlib
import re
import subprocess
import sys
import zipfile

import docx
import html5lib
import markdown_it
import openxml_audit
import pikepdf

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# ECMA-376 part 1, 11.3, lets a document do without these two parts; the checker wants them.
OPTIONAL_PARTS = ("relationships/fontTable", "relationships/theme")


def letters(number):
    return chr(97 + (number - 1) % 26) * ((number - 1) // 26 + 1)


def roman(number):
    signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    words = ""
    for value, sign in signs:
        while number >= value:
            words, number = words + sign, number - value
    return words


NUMBERS = {"decimal": str, "lowerLetter": letters, "upperRoman": roman}


class Numbering:
    """Counts the list items of a Word file the way a word processor does."""

    def __init__(self, document):
        self.levels, self.counts = {}, {}
        parts = [r.target_part for r in document.part.rels.values()
                 if r.reltype.endswith("/numbering")]
        for part in parts:
            root = part.element
            patterns = {a.get(W + "abstractNumId"): a for a in root.iter(W + "abstractNum")}
            for series in root.iter(W + "num"):
                pattern = patterns[series.find(W + "abstractNumId").get(W + "val")]
                for level in pattern.iter(W + "lvl"):
                    key = (series.get(W + "numId"), level.get(W + "ilvl"))
                    self.levels[key] = (level.find(W + "numFmt").get(W + "val"),
                                        level.find(W + "lvlText").get(W + "val"))

    def marker(self, paragraph):
        place = paragraph._p.find(f"{W}pPr/{W}numPr")
        if place is None:
            return ""
        level = place.find(W + "ilvl").get(W + "val")
        key = (place.find(W + "numId").get(W + "val"), level)
        self.counts[key] = self.counts.get(key, 0) + 1
        form, words = self.levels[key]
        if form == "bullet":
            return words
        return words.replace(f"%{int(level) + 1}", NUMBERS[form](self.counts[key]))


def read_docx(path):
    document = docx.Document(path)
    numbering = Numbering(document)
    section = document.sections[0]
    paragraphs, tables, words = [], [], []

    def see(paragraph):
        marker = numbering.marker(paragraph)
        words.append(f"{marker} {paragraph.text}")
        return {
            "text": paragraph.text, "style": paragraph.style.name, "marker": marker,
            "keepsWithNext": paragraph.paragraph_format.keep_with_next is True,
            "bold": bool(paragraph.runs) and all(run.bold for run in paragraph.runs),
        }

    for part in document.iter_inner_content():
        if isinstance(part, docx.text.paragraph.Paragraph):
            paragraphs.append(see(part))
            continue
        rows = [[[see(p) for p in cell.paragraphs] for cell in row.cells] for row in part.rows]
        tables.append({
            "style": part.style.name,
            "rows": [["\n".join(p["text"] for p in cell) for cell in row] for row in rows],
            "repeatedRows": sum(len(row._tr.findall(f"{W}trPr/{W}tblHeader"))
                                for row in part.rows),
            "looseParagraphs": sum(not p["keepsWithNext"]
                                   for row in rows[:-1] for cell in row for p in cell),
            "breakableRows": sum(not row._tr.findall(f"{W}trPr/{W}cantSplit")
                                 for row in part.rows),
        })
    with zipfile.ZipFile(path) as archive:
        entries = [{"name": e.filename, "date": list(e.date_time), "extra": len(e.extra)}
                   for e in archive.infolist()]
        damaged = archive.testzip()
    result = openxml_audit.OpenXmlValidator().validate(str(path))
    faults = [f"{e.part_uri}: {e.description}" for e in result.errors
              if not any(part in e.description for part in OPTIONAL_PARTS)]
    return {
        "title": document.core_properties.title, "language": document.core_properties.language,
        "paragraphs": paragraphs, "tables": tables, "words": " ".join(words).split(),
        "header": " ".join(p.text for p in section.header.paragraphs),
        "footer": "".join(t.text for p in section.footer.paragraphs for t in p._p.iter(W + "t")),
        "fields": [f.get(W + "instr").strip() for p in section.footer.paragraphs
                   for f in p._p.iter(W + "fldSimple")],
        "pageMillimetres": [round(section.page_width.mm), round(section.page_height.mm)],
        "marginMillimetres": [round(m.mm) for m in (section.top_margin, section.bottom_margin,
                                                    section.left_margin, section.right_margin)],
        "font": document.styles.element.find(f".//{W}rFonts").get(W + "ascii"),
        "fontLanguage": document.styles.element.find(f".//{W}lang").get(W + "val"),
        "entries": entries, "damaged": damaged, "faults": faults,
    }


def read_html(markup, strict):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(markup)
    words = []

    def walk(element):
        if element.tag in ("head", "script", "style") or not isinstance(element.tag, str):
            return
        numbers = {None: str, "1": str, "a": letters, "I": roman}
        words.append(element.text or "")
        place = int(element.get("start", 1)) - 1
        for child in element:
            if child.tag == "li":
                place += 1
                ordered = element.tag == "ol"
                words.append(f" {numbers[element.get('type')](place)}. " if ordered else " - ")
            is_inline = child.tag in ("b", "i", "u", "em", "strong", "span")
            words.append("" if is_inline else "\n")
            walk(child)
            words.append("" if is_inline else "\n")
            words.append(child.tail or "")

    walk(root.find("body"))
    title = root.find("head/title")
    return {
        "title": title.text if title is not None else None,
        "language": root.get("lang"), "text": "".join(words),
        "elements": sorted({e.tag for e in root.find("body").iter() if isinstance(e.tag, str)}),
        "faults": [str(error) for error in parser.errors] if strict else [],
    }


def run(*command):
    subprocess.run(command, check=True, timeout=150, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def output(*command):
    return subprocess.run(command, check=True, timeout=60, capture_output=True, text=True).stdout


def pages(path):
    """The words of each page, in the order in which they were drawn."""
    return output("pdftotext", "-raw", str(path), "-").split("\f")[:-1]


def read_pdf(path):
    facts = dict(line.split(":", 1) for line in output("pdfinfo", str(path)).splitlines())
    structure = output("pdfinfo", "-struct-text", str(path))
    bookmarks = []

    def walk(items, level):
        for item in items:
            bookmarks.append({"level": level, "title": item.title})
            walk(item.children, level + 1)

    with pikepdf.open(path) as pdf:
        with pdf.open_outline() as outline:
            walk(outline.root, 1)
        with pdf.open_metadata() as metadata:
            described = {"title": str(metadata.get("dc:title")),
                         "languages": sorted(metadata.get("dc:language"))}
        catalogue = pdf.Root
        box = [float(side) * 25.4 / 72 for side in pdf.pages[0].MediaBox]
        reading = {
            "faults": [str(fault) for fault in pdf.check_pdf_syntax()],
            "language": str(catalogue.Lang),
            "showsTitle": bool(catalogue.ViewerPreferences.DisplayDocTitle),
            "properties": sorted(key.lstrip("/") for key in pdf.docinfo.keys()),
            "pageMillimetres": [round(box[2]), round(box[3])],
        }
    fonts = output("pdffonts", str(path)).splitlines()[2:]
    return reading | {
        "title": facts["Title"].strip() if "Title" in facts else "",
        "isTagged": facts["Tagged"].strip() == "yes",
        "described": described,
        "bookmarks": bookmarks,
        "pages": pages(path),
        "fonts": [line.split()[0].split("+")[-1] for line in fonts],
        # The columns emb, sub and uni: embedded, only what is used, with its characters.
        "looseFonts": [line for line in fonts if line.split()[-5:-2] != ["yes", "yes", "yes"]],
        "structure": " ".join(re.findall(r'^ *"(.*)"$', structure, re.MULTILINE)),
        "elements": sorted(set(re.findall(r"^ *([A-Z][A-Za-z0-9]*)", structure, re.MULTILINE))),
    }


def convert(folder, pattern):
    """Has LibreOffice and Chromium make PDF files of the Word and HTML papers."""
    run("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
        "--convert-to", "pdf", "--outdir", str(folder / "from-word"),
        *map(str, sorted(folder.glob("*.docx"))))
    (folder / "from-html").mkdir()
    for path in sorted(folder.glob(pattern)):
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--user-data-dir={folder / 'profile-html'}",
            f"--print-to-pdf={folder / 'from-html' / path.stem}.pdf", path.as_uri())


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    convert(folder, sys.argv[2] if len(sys.argv) > 2 else "*.html")
    markdown = markdown_it.MarkdownIt("commonmark").enable("table")
    readings = {}
    for path in sorted(folder.glob("*.docx")):
        printed = folder / "from-html" / f"{path.stem}.pdf"
        readings[path.stem] = {
            "docx": read_docx(path),
            "pagesFromWord": pages(folder / "from-word" / f"{path.stem}.pdf"),
            "pagesFromHTML": pages(printed) if printed.exists() else [],
            "pdf": read_pdf(path.with_suffix(".pdf")),
            "html": read_html(path.with_suffix(".html").read_text(encoding="utf-8"), True),
            "markdown": read_html(markdown.render(
                path.with_suffix(".md").read_text(encoding="utf-8")), False),
        }
    json.dump(readings, sys.stdout)


main()
