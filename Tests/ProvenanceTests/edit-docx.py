"""Makes edited copies of drafts, as a hand would: see the functions below for each command."""

import html
import json
import pathlib
import re
import sys
import zipfile
from xml.etree import ElementTree

import docx
import openxml_audit
from lxml import etree
from lxml import html as lxml_html

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DEMANDS = "{urn:timbang:syarat:1}"
OPTIONAL_PARTS = ("relationships/fontTable", "relationships/theme")


def rewrite(source, target, changes, added=()):
    """Copies a zip container with some entries changed, and others added."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = changes.get(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in added:
            new.writestr(name, content)


def plain(words):
    return " ".join(words.split())


def word_text(paragraph):
    words = ""
    for node in paragraph.iter(W + "t", W + "tab", W + "br"):
        words += node.text or "" if node.tag == W + "t" else " "
    return plain(words)


def other_number(words):
    return re.sub(r"\d", lambda d: str((int(d.group()) + 1) % 10), words, count=1)


def other_word(words):
    places = [m for m in re.finditer(r"[^\W\d_]{3,}", words)]
    if not places:
        return words
    place = places[len(places) // 2]
    return words[: place.start()] + "berbeda" + words[place.end() :]


ACTIONS = {"hapus": lambda words: "", "angka": other_number, "kata": other_word}


def set_text(paragraph, words):
    """Puts other words into a paragraph of a Word file."""
    nodes = list(paragraph.iter(W + "t", W + "tab", W + "br"))
    for node in nodes[1:]:
        node.getparent().remove(node)
    if nodes[0].tag == W + "t":
        nodes[0].text = words
    else:
        nodes[0].getparent().replace(nodes[0], etree.Element(W + "t"))


def page_text(element):
    """The words of an HTML element, with a space for each line break."""
    words = element.text or ""
    for child in element:
        words += (" " if child.tag == "br" else page_text(child)) + (child.tail or "")
    return plain(words) if element.tag not in ("b", "i", "u", "span") else words


def leaves(page):
    """The elements of an HTML paper that hold words, each with its clause."""
    for element in page.iter("h1", "h2", "h3", "h4", "p", "td", "th", "aside", "header", "div"):
        if element.tag == "div" and any(child.tag == "div" for child in element):
            continue
        if any(child.tag == "p" for child in element) or not page_text(element):
            continue
        clause, around = None, element
        while clause is None and around is not None:
            clause, around = around.get("data-klausul"), around.getparent()
        yield element, clause


def mutants(kind, word_file, html_file, demands_file, folder):
    """One copy for each paragraph and action, and index.json that says what the law demands of it.

    The clause of a paragraph is that of the HTML element with the same words.
    """
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True)
    demands = {}
    for demand in ElementTree.parse(demands_file).getroot().findall(DEMANDS + "syarat"):
        demands.setdefault(demand.get("klausul"), set()).add(demand.get("dasar"))
    index = []

    def note(name, action, old, clause):
        basis = sorted(demands.get(clause, ()))
        index.append({"file": name, "action": action, "old": old, "basis": basis})

    source = pathlib.Path(html_file).read_text(encoding="utf-8")
    count = len(list(leaves(lxml_html.fromstring(source))))
    known = []
    for number in range(count):
        for action, change in ACTIONS.items():
            page = lxml_html.fromstring(source)
            element, clause = list(leaves(page))[number]
            old = page_text(element)
            if action == "hapus":
                known.append((old, clause))
            new = change(old)
            if new == old or old == ":":
                continue
            for child in list(element):
                element.remove(child)
            element.text = new
            name = f"{kind}-{number}-{action}.html"
            (folder / name).write_bytes(lxml_html.tostring(page, encoding="utf-8"))
            note(name, action, old, clause)

    with zipfile.ZipFile(word_file) as archive:
        body = archive.read("word/document.xml")
    clauses, place = {}, 0
    for words, clause in known:
        clauses.setdefault(words, []).append(clause)
    tree = etree.fromstring(body)
    paragraphs = [n for n, p in enumerate(tree.iter(W + "p")) if word_text(p) not in ("", ":")]
    for number in paragraphs:
        for action, change in ACTIONS.items():
            tree = etree.fromstring(body)
            paragraph = list(tree.iter(W + "p"))[number]
            old = word_text(paragraph)
            if action == "hapus":
                found = clauses.get(old) or [None]
                clause = found.pop(0) if len(found) > 1 else found[0]
            new = change(old)
            if new == old:
                continue
            set_text(paragraph, new)
            name = f"{kind}-{number}-{action}.docx"
            rewrite(word_file, folder / name, {"word/document.xml": etree.tostring(tree)})
            note(name, action, old, clause)
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")


def resave(folder, target):
    """Opens every Word file of a folder with python-docx and saves it again."""
    pathlib.Path(target).mkdir(parents=True)
    for path in sorted(pathlib.Path(folder).glob("*.docx")):
        docx.Document(str(path)).save(str(pathlib.Path(target) / path.name))


def audit(folder):
    """Says what breaks the Open XML rules in the Word files of a folder."""
    for path in sorted(pathlib.Path(folder).glob("*.docx")):
        for error in openxml_audit.OpenXmlValidator().validate(str(path)).errors:
            if not any(part in error.description for part in OPTIONAL_PARTS):
                print(f"{path.name}: {error.part_uri}: {error.description}")


def body(source, target, expression):
    """Runs an expression over the words of `word/document.xml`, which it calls `x`."""
    with zipfile.ZipFile(source) as archive:
        x = archive.read("word/document.xml").decode()
    new = eval(expression, {"x": x, "re": re})
    assert new != x, expression
    rewrite(source, target, {"word/document.xml": new})


def part(source, target, expression):
    """The same for the custom XML; `None` takes it out, a list stands for several such parts."""
    name = "customXml/item1.xml"
    with zipfile.ZipFile(source) as archive:
        x = archive.read(name).decode()
    new = eval(expression, {"x": x, "re": re, "html": html, "json": json})
    if isinstance(new, list):
        more = [(f"customXml/item{n + 2}.xml", each) for n, each in enumerate(new[1:])]
        rewrite(source, target, {name: new[0]}, more)
    else:
        rewrite(source, target, {name: new})


def add(source, target, name, content):
    """Adds an entry to the container."""
    rewrite(source, target, {}, [(name, content)])


COMMANDS = {
    function.__name__: function for function in (mutants, resave, audit, body, part, add)
}

if __name__ == "__main__":
    COMMANDS[sys.argv[1]](*sys.argv[2:])
