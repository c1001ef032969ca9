"""Writes offences.json, the offence table of the model, from the shared law file.

Usage: make_table.py ../shared/law/delik.jsonl > offences.json

Only what Pasal 3 and Pasal 85 ayat (1) need is kept. It is not made from Knowledge/Offences: the
model must be able to contradict the knowledge base.
"""

import json
import sys


def row(record):
    return {
        "id": record["id"],
        "kutipan": record["kutipan"],
        "hanya_denda": record["hubungan"] == "hanya denda",
        "pemberatan": record["hubungan"] is None,
        "status_2026": record["status_2026"],
        "berlaku": [
            {key: period[key] for key in ("dari", "sampai", "penjara_maks")}
            for period in record["berlaku"]
        ],
    }


def table(lines):
    return [row(json.loads(line)) for line in lines if line.strip()]


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as lines:
        rows = table(lines)
    print("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in rows) + "\n]")
