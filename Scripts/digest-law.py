"""Writes the table that `timbang pengetahuan periksa` compares the statutes with.

Usage: digest-law.py LAW_FOLDER KNOWLEDGE_FOLDER > bunyi.txt

One line a node of the law files (ketentuan.jsonl, ketentuan-delik.jsonl): its citation, whether it
ever operated, and the SHA-256 of its words and of the words after its list (- where there are
none). Quoted words of an elucidation come from the knowledge and must stand in the .md files of
LAW_FOLDER to the letter. Places that hold no official words come from the knowledge: only that
they exist is recorded. Run it when the law files change, and put the result in KNOWLEDGE_FOLDER/Sources.
"""

import hashlib
import json
import pathlib
import sys
from xml.etree import ElementTree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
OURS = "{urn:timbang:hukum:1}"


def citation(node):
    parts = [f"{node['instrumen']} Pasal {node['pasal']}"]
    if node["ayat"]:
        parts.append(f"ayat ({node['ayat']})")
    if node["huruf"]:
        parts.append(f"huruf {node['huruf']}")
    if node["angka"]:
        parts.append(f"angka {node['angka']}")
    return " ".join(parts)


def digest(words):
    return hashlib.sha256(words.encode()).hexdigest() if words else "-"


def line(*parts):
    return " | ".join(parts)


def places(file):
    """The places of an Akoma Ntoso file: citation, paragraphs with their kinds, closing words."""
    root = ElementTree.parse(file).getroot()
    uri = root.find(f".//{AKN}FRBRWork/{AKN}FRBRuri").get("value").strip("/").split("/")
    this = root.find(f".//{AKN}FRBRWork/{AKN}FRBRthis").get("value")
    name = f"{uri[3].upper()} {uri[5]}/{uri[4]}"
    if this.endswith("!penjelasan"):
        name += " Penjelasan"

    def walk(element, path, kind, unseen):
        for child in element:
            if child.tag not in (AKN + "article", AKN + "paragraph", AKN + "point"):
                yield from walk(child, path, kind, unseen)
                continue
            number = child.findtext(AKN + "num")
            if number is None:
                continue
            here = dict(path)
            own = child.get(OURS + "jenis", kind)
            hidden = child.get(OURS + "bunyi", unseen) == "belum tersedia"
            if child.tag == AKN + "article":
                here["Pasal"] = number
            elif child.tag == AKN + "paragraph":
                here["ayat"] = f"({number})"
            elif number[0].isdigit() and "angka" not in here:
                here["angka"] = number
            elif "huruf" not in here:
                here["huruf"] = number
            else:
                continue
            order = ("Pasal", "ayat", "huruf", "angka")
            steps = [f"{step} {here[step]}" for step in order if step in here]
            lead = child.find(AKN + "content")
            if lead is None:
                lead = child.find(f"{AKN}list/{AKN}intro")
            paragraphs = [] if lead is None else [
                (p.get(OURS + "jenis", own) or "kutipan", "".join(p.itertext()).strip(" \n\r\t"))
                for p in lead.findall(AKN + "p")
            ]
            paragraphs = [(kind_, text) for kind_, text in paragraphs if text]
            if paragraphs or hidden:
                yield " ".join([name, *steps]), paragraphs
            yield from walk(child, here, own, "belum tersedia" if hidden else None)

    body = root.find(f".//{AKN}body")
    if body is None:
        body = root.find(f".//{AKN}mainBody")
    return list(walk(body, {}, None, None))


law, knowledge = map(pathlib.Path, sys.argv[1:])
lines = set()
for name in ("ketentuan.jsonl", "ketentuan-delik.jsonl"):
    for text in (law / name).read_text(encoding="utf-8").splitlines():
        node = json.loads(text)
        if not node["teks"]:
            continue
        operated = node["sampai"] != node["dari"]
        lines.add(line(
            citation(node), "berlaku" if operated else "tidak-pernah-berlaku",
            digest(node["teks"]), digest(node["penutup"]),
        ))
prose = " ".join(" ".join(f.read_text(encoding="utf-8").split()) for f in sorted(law.glob("*.md")))
for file in sorted((knowledge / "Sources").glob("uu-*.xml")):
    for place, paragraphs in places(file):
        quoted = [text for kind, text in paragraphs if kind == "kutipan"]
        if not quoted:
            lines.add(line(place, "tanpa-bunyi", "-", "-"))
        elif "Penjelasan" in place:
            for text in quoted:
                if text not in prose:
                    sys.exit(f"{place}: the law files do not have these words: {text}")
            lines.add(line(place, "berlaku", digest(" ".join(quoted)), "-"))
print("# Sidik bunyi yang sudah dicocokkan dengan naskah resmi; cara memakainya dalam README.md.")
print("# kutipan | keadaan | SHA-256 bunyi | SHA-256 kata-kata sesudah daftarnya")
print("\n".join(sorted(lines)))
