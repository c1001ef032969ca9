"""Reads every paper of a folder with programs from outside and prints what they saw as JSON.

Usage: read-papers.py FOLDER

FOLDER holds NAME.docx, NAME.html and NAME.md. LibreOffice turns all .docx files into PDF in one
run, with a profile of its own inside the folder, so that runs in other folders do not clash.
"""

import json
import pathlib
import subprocess
import sys
import zipfile

import docx
import html5lib
import markdown_it
import openxml_audit

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


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    papers = sorted(folder.glob("*.docx"))
    run("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
        "--convert-to", "pdf", "--outdir", str(folder), *map(str, papers))
    markdown = markdown_it.MarkdownIt("commonmark").enable("table")
    readings = {}
    for path in papers:
        pdf, text = path.with_suffix(".pdf"), path.with_suffix(".pdf.txt")
        run("pdftotext", str(pdf), str(text))
        readings[path.stem] = {
            "docx": read_docx(path),
            "pdfPages": text.read_text(encoding="utf-8").split("\f")[:-1],
            "html": read_html(path.with_suffix(".html").read_text(encoding="utf-8"), True),
            "markdown": read_html(markdown.render(
                path.with_suffix(".md").read_text(encoding="utf-8")), False),
        }
    json.dump(readings, sys.stdout)


main()
