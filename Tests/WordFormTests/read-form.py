"""Compares a filled form with the blank one, as python-docx and lxml see them: read-form.py BLANK FILLED

Prints a JSON object: the words of the filled one by part, the entries that changed, and whether the
changed parts are the same once the words and line breaks of their runs are taken out, and how many
breaches of the Open XML schemas and rules the filled one has that the blank one has not.
"""
import json
import re
import sys
import zipfile

import docx
import openxml_audit
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def packed(path):
    """The entries with their bytes as they are packed."""
    data = open(path, "rb").read()
    result = {}
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for item in archive.infolist():
            start = item.header_offset
            size = int.from_bytes(data[start + 26 : start + 28], "little") + int.from_bytes(data[start + 28 : start + 30], "little")
            result[item.filename] = data[start + 30 + size : start + 30 + size + item.compress_size]
        return list(result), result, {name: archive.read(name) for name in result}


def bare(data):
    root = etree.fromstring(data)
    for text in list(root.iter(W + "t")):
        text.text = ""
        text.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    # A line end in a value closes a run's text and opens another.
    for run in root.iter(W + "r"):
        words = [child for child in run if child.tag in (W + "t", W + "br")]
        if any(child.tag == W + "t" for child in words):
            for child in words[1:]:
                run.remove(child)
    return etree.tostring(root, method="c14n")


def skeleton(data):
    """The bytes of a part without what stands inside and on `w:t`."""
    return re.sub(rb"<w:t( [^>]*)?>[^<]*</w:t>(<w:br/><w:t[^>]*>[^<]*</w:t>)*", b"<w:t/>", data)


def faults(path):
    result = openxml_audit.OpenXmlValidator().validate(path)
    return {str(error) for error in result.errors}


names, old, old_data = packed(sys.argv[1])
new_names, new, new_data = packed(sys.argv[2])
changed = [name for name in names if old[name] != new.get(name)]
document = docx.Document(sys.argv[2])


def words(data):
    root = etree.fromstring(data)
    paragraphs = []
    for paragraph in root.iter(W + "p"):
        parts = []
        for node in paragraph.iter(W + "t", W + "br"):
            if next(node.iterancestors(W + "p")) is paragraph:
                parts.append("\n" if node.tag == W + "br" else node.text or "")
        if "".join(parts).strip():
            paragraphs.append("".join(parts))
    return paragraphs


bold = [run.text for paragraph in document.paragraphs for run in paragraph.runs if run.bold and run.text]
print(
    json.dumps(
        {
            "sameNames": names == new_names,
            "changed": changed,
            "sameStructure": all(bare(old_data[name]) == bare(new_data[name]) for name in changed),
            "sameBytes": all(skeleton(old_data[name]) == skeleton(new_data[name]) for name in changed),
            "words": {name: words(new_data[name]) for name in changed},
            "faults": len(faults(sys.argv[2]) - faults(sys.argv[1])),
            "paragraphs": len(document.paragraphs),
            "bold": bold,
        }
    )
)
