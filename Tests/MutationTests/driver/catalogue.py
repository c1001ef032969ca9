"""What the law file says of each offence, as one digest an offence; the catalogue must say the same.

Usage: catalogue.py ../shared/law/delik.jsonl > catalogue.tsv
Run it only when the law file itself changes. It covers what no wording here can show: the maxima of
statutes whose words nobody has seen, complaint, exceptions, and special aggravations. What takes the
place of a revoked clause is compared with the second model of the law (Tests/ProofTests). Citations of
exceptions are left out: the catalogue writes them in the canonical form, the law file does not.
"""

import hashlib
import json
import pathlib
import sys

MODEL = pathlib.Path(__file__).parents[2] / "ProofTests" / "model"
sys.path.insert(0, str(MODEL))
import law  # noqa: E402, the second model of the law: it was not made from the catalogue

NAMESPACE = "{urn:timbang:delik:1}"


def digest(row):
    words = json.dumps(row, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()


def of_law(record):
    """One line of the law file, in the form that both sides share."""
    return {
        "kutipan": record["kutipan"],
        "hubungan": record["hubungan"],
        "aduan": {key: word for key, word in record["aduan"].items() if word},
        "pengecualian": [each["isi"] for each in record["pengecualian"]],
        "ancaman": [{
            "dari": period["dari"], "sampai": period["sampai"],
            "penjara": period["penjara_maks"], "denda": period["denda"]["rupiah"],
            "kategori": period["denda"]["kategori"], "dasar": period["dasar"],
        } for period in record["berlaku"]],
        "status": record["status_2026"],
        "tafsir": record["tafsir_id"],
        "pemberatan": [[each["dasar"], each["tambah"], each["bila"]]
                       for each in record["pemberatan"]],
        "gerbang": [record["gerbang_85_1"]["sebelum_2026"], record["gerbang_85_1"]["sejak_2026"]],
    }


def of_element(offence):
    """One `<delik>`, in the same form."""
    def all_of(name):
        return offence.findall(NAMESPACE + name)

    def words(element):
        return " ".join((element.text or "").split())

    return {
        "kutipan": offence.get("kutipan"),
        "hubungan": offence.get("hubungan"),
        "aduan": dict(offence.find(NAMESPACE + "aduan").attrib),
        "pengecualian": [words(each) for each in all_of("pengecualian")],
        "ancaman": [{
            "dari": each.get("dari"), "sampai": each.get("sampai"),
            "penjara": each.get("penjara"),
            "denda": int(each.get("denda")) if each.get("denda") else None,
            "kategori": each.get("kategori"), "dasar": each.get("dasar"),
        } for each in all_of("ancaman")],
        "status": offence.get("status"),
        "tafsir": offence.get("tafsir"),
        "pemberatan": [[each.get("dasar"), each.get("tambah"), words(each)]
                       for each in all_of("pemberatan")],
        "gerbang": [offence.get("gerbang-sebelum"), offence.get("gerbang-sejak")],
    }


def successors_of_model(identity):
    """What takes the place of a clause, by reading, as the second model has it."""
    by = [("", law.SUCCESSORS), ("harfiah", law.REVOKED_BY_LETTER), ("maksud", law.REVOKED_BY_INTENT)]
    found = set()
    for reading, successors in by:
        for successor in successors.get(identity, []):
            # Whoever acts by information technology answers for that too (Pasal 441 ayat (1)).
            if successor:
                raised = successor in law.BY_IT
                found.add((law.OFFENCES[successor]["kutipan"], reading, raised))
    return found


def successors_of(offence):
    return {(each.get("kutipan"), each.get("bacaan") or "", each.get("tambah") is not None)
            for each in offence.findall(NAMESPACE + "pengganti")}


def table(path):
    """The digests by offence id, as catalogue.tsv holds them."""
    return dict(line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())


def differing(root, digests):
    """The ids of the offences of one file that do not say what law file and second model say."""
    return [offence.get("id") for offence in root.findall(NAMESPACE + "delik")
            if digests.get(offence.get("id")) != digest(of_element(offence))
            or successors_of(offence) != successors_of_model(offence.get("id"))]


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            print(record["id"], digest(of_law(record)), sep="\t")
