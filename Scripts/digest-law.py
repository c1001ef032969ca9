"""Writes the digests that KnowledgeTests compares the statutes with.

Usage: digest-law.py LAW_FOLDER > Tests/KnowledgeTests/wording.tsv

One line a node of the law files (ketentuan.jsonl, ketentuan-delik.jsonl): its citation, whether it
ever operated, and the SHA-256 of its words and of the words after its list (- where there are
none). Nodes without words are left out. Run it only when the law files themselves change.
"""

import hashlib
import json
import pathlib
import sys


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


folder = pathlib.Path(sys.argv[1])
lines = set()
for name in ("ketentuan.jsonl", "ketentuan-delik.jsonl"):
    for line in (folder / name).read_text(encoding="utf-8").splitlines():
        node = json.loads(line)
        if not node["teks"]:
            continue
        operated = node["sampai"] != node["dari"]
        lines.add("\t".join([
            citation(node), "berlaku" if operated else "tidak-pernah-berlaku",
            digest(node["teks"]), digest(node["penutup"]),
        ]))
print("\n".join(sorted(lines)))
