"""Compares forms as pictures: compare-pages.py FOLDER NAME...

For each NAME the folder holds NAME-kosong.docx (the blank form), NAME-sama.docx (each field filled with
the words that it had) and NAME-isi.docx (filled). LibreOffice sets them, pdftoppm makes pictures at 72
dots an inch. Prints a JSON list, for each form:

  pages      how many pages the three have
  whole      the largest share of pixels, over the pages, in which blank and same differ
  lines      how many lines of paragraphs without a field were found again in the filled form
  lost       those that were not
  worst      the largest share of pixels in which such a line differs from that of the blank form
"""
import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

DPI = 72
folder = pathlib.Path(sys.argv[1])
names = sys.argv[2:]


def run(*command):
    subprocess.run(command, check=True, capture_output=True)


with tempfile.TemporaryDirectory() as profile:
    files = [str(folder / f"{name}-{kind}.docx") for name in names for kind in ("kosong", "sama", "isi")]
    run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files)


def pictures(name):
    """Each page as (width, height, rows of grey bytes)."""
    run("pdftoppm", "-r", str(DPI), "-gray", str(folder / f"{name}.pdf"), str(folder / name))
    pages = []
    for path in sorted(folder.glob(f"{name}-*.pgm"), key=lambda path: int(re.search(r"-(\d+)\.pgm$", path.name)[1])):
        data = path.read_bytes()
        head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
        width, height = int(head[1]), int(head[2])
        body = data[head.end() :]
        pages.append((width, height, [body[row * width : (row + 1) * width] for row in range(height)]))
    return pages


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def fixed(name):
    """The words of every paragraph that holds no field, with single spaces."""
    texts = set()
    with zipfile.ZipFile(folder / f"{name}-kosong.docx") as archive:
        for part in archive.namelist():
            if re.match(r"word/(document|header\d*|footer\d*|footnotes)\.xml$", part):
                for paragraph in ET.fromstring(archive.read(part)).iter(W + "p"):
                    words = "".join(" " if node.tag == W + "br" else node.text or "" for node in paragraph.iter() if node.tag in (W + "t", W + "br"))
                    if words.strip() and "{{" not in words:
                        texts.add(" ".join(words.split()))
    return texts


def isFixed(words, texts):
    """Whether a line is one of a paragraph without a field: all of it, or at least three words."""
    words = re.sub(r"^(\W|\d+\.) ", "", words)
    return words in texts or (len(words.split()) > 2 and any(words in text for text in texts))


def lines(name):
    """The lines of each page with their boxes in pixels."""
    target = folder / f"{name}.bbox"
    run("pdftotext", "-bbox-layout", str(folder / f"{name}.pdf"), str(target))
    root = ET.parse(target).getroot()
    tag = lambda element: element.tag.split("}")[-1]
    for number, page in enumerate(element for element in root.iter() if tag(element) == "page"):
        for line in (element for element in page.iter() if tag(element) == "line"):
            words = " ".join(word.text or "" for word in line.iter() if tag(word) == "word")
            yield number, words, [float(line.get(side)) * DPI / 72 for side in ("xMin", "yMin", "xMax", "yMax")]


def difference(first, second, box, shift):
    """The share of pixels of a box that differ strongly from those of the box moved by `shift`."""
    left, top, right, bottom = int(box[0]) - 1, int(box[1]) - 1, int(box[2]) + 2, int(box[3]) + 2
    wrong = total = 0
    for row in range(max(top, 0), min(bottom, first[1])):
        other = row + shift[1]
        if not 0 <= other < second[1]:
            return 1.0
        for column in range(max(left, 0), min(right, first[0])):
            across = column + shift[0]
            if not 0 <= across < second[0]:
                return 1.0
            total += 1
            wrong += abs(first[2][row][column] - second[2][other][across]) > 96
    return wrong / max(total, 1)


def whole(first, second):
    if first[:2] != second[:2]:
        return 1.0
    wrong = sum(abs(a - b) > 32 for row, other in zip(first[2], second[2]) if row != other for a, b in zip(row, other))
    return wrong / (first[0] * first[1])


results = []
for name in names:
    blank, same, filled = (pictures(f"{name}-{kind}") for kind in ("kosong", "sama", "isi"))
    found = collections.defaultdict(list)
    for page, words, box in lines(f"{name}-isi"):
        found[words].append((page, box))
    texts = fixed(name)
    lost, worst, count = [], 0.0, 0
    for page, words, box in lines(f"{name}-kosong"):
        if not isFixed(words, texts):
            continue
        if not found[words]:
            lost.append(words)
            continue
        other, place = found[words].pop(0)
        across, down = round(place[0] - box[0]), round(place[1] - box[1])
        best = min(
            difference(blank[page], filled[other], box, (across + x, down + y)) for x in (-1, 0, 1) for y in (-1, 0, 1)
        )
        worst = max(worst, best)
        count += 1
    results.append(
        {
            "name": name,
            "pages": [len(blank), len(same), len(filled)],
            "whole": max(whole(a, b) for a, b in zip(blank, same)),
            "lines": count,
            "lost": lost,
            "worst": worst,
        }
    )
print(json.dumps(results))
