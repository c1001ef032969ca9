"""The mutants of the knowledge: one small change of the data each.

A mutant names its file, its line, the element it changes and what it does there; `make` returns the
file's bytes with the change. Nothing here knows any rule or offence by name.
"""

import copy
import datetime
import re
from dataclasses import dataclass

from lxml import etree

COMPARATORS = {
    # the same side with and without the limit, then the other side
    "kurang-dari": ("paling-lama", "paling-sedikit"),
    "paling-lama": ("kurang-dari", "lebih-dari"),
    "paling-banyak": ("kurang-dari", "lebih-dari"),
    "paling-singkat": ("lebih-dari", "kurang-dari"),
    "paling-sedikit": ("lebih-dari", "kurang-dari"),
    "lebih-dari": ("paling-sedikit", "paling-lama"),
    "tidak-sebelum": ("lebih-dari", "kurang-dari"),
    "benar": ("sudah",),
    "sudah": ("benar",),
    "semua": ("salah-satu",),
    "salah-satu": ("semua",),
}
# Elements that only say something under a condition, or whose being there is one.
CONDITIONS = {"pertimbangan", "pengubah", "kriteria", "pengecualian", "pengganti", "pemberatan",
              "ancaman", "bacaan"}
SWAPS = {
    "hubungan": {"atau": "dan/atau", "dan/atau": "atau"},
    "menahan": {"ya": "tidak", "tidak": "ya"},
    "menentukan": {"ya": "tidak", "tidak": "ya"},
    "status": {"berlaku": "dicabut", "dicabut": "berlaku", "tafsir": "berlaku"},
    "sifat": {"mutlak": "tidak", "bersyarat": "tidak", "tidak": "mutlak"},
    "gerbang-sebelum": {"terbuka": "tertutup", "tertutup": "terbuka", "bergantung": "terbuka"},
    "gerbang-sejak": {"terbuka": "tertutup", "tertutup": "terbuka", "bergantung": "terbuka"},
}
# Marks of how sure somebody was, and when: they date the data and not the law.
NOT_LAW = {"ditetapkan", "tb:ditetapkan"}
STRUCTURE = {"semua", "salah-satu", "bukan", "bila-ada", "menurut-tafsir"}


@dataclass
class Mutant:
    path: str
    line: int
    element: str
    change: str
    make: object

    @property
    def name(self):
        return f"{self.path} {self.element}: {self.change}"


def local(element):
    return etree.QName(element).localname


def label(element):
    """How a person would find the element again when the lines have moved."""
    steps, above = [], element
    while above is not None and above.getparent() is not None:
        key = next((above.get(k) for k in ("id", "eId", "dari", "huruf", "bila", "name", "kutipan",
                                           "period") if above.get(k)), None)
        same = [e for e in above.getparent().iterchildren(above.tag)]
        place = f"{same.index(above) + 1}" if key is None and len(same) > 1 else None
        steps.append(local(above) + (f"[{key or place}]" if key or place else ""))
        if above.get("id") or above.get("eId"):
            break
        above = above.getparent()
    return "/".join(reversed(steps))


def shifted(value):
    """The value one unit up and down, in the unit it is written in; a duration also by one day."""
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        day = datetime.date.fromisoformat(value)
        return [(day + datetime.timedelta(step)).isoformat() for step in (1, -1)]
    if re.fullmatch(r"[0-9]+", value):
        return [str(int(value) + 1)] + ([str(int(value) - 1)] if int(value) > 1 else [])
    if re.fullmatch(r"[1-9]/[1-9]", value):
        top, bottom = map(int, value.split("/"))
        return [f"{a}/{b}" for a, b in ((top + 1, bottom), (top - 1, bottom), (top, bottom + 1),
                                        (top, bottom - 1)) if 1 <= a <= 9 and 1 <= b <= 9]
    if re.fullmatch(r"[IV]+", value):
        order = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
        place = order.index(value)
        return [order[i] for i in (place + 1, place - 1) if 0 <= i < len(order)]
    if re.fullmatch(r"P([0-9]+Y)?([0-9]+M)?([0-9]+D)?", value):
        parts = re.findall(r"([0-9]+)([YMD])", value)
        days = sum(int(n) * {"Y": 360, "M": 30, "D": 1}[u] for n, u in parts)
        number, unit = int(parts[-1][0]), parts[-1][1]
        head = "".join(n + u for n, u in parts[:-1])
        whole = [f"P{head}{number + 1}{unit}"]
        less = head + (f"{number - 1}{unit}" if number > 1 else "")
        return whole + ([f"P{less}"] if less else []) + [duration(days + 1), duration(days - 1)]
    return []


def duration(days):
    years, rest = divmod(days, 360)
    months, left = divmod(rest, 30)
    return "P" + "".join(f"{n}{u}" for n, u in ((years, "Y"), (months, "M"), (left, "D")) if n)


def of_file(root, path):
    """All mutants of one parsed file."""
    tree = root.getroottree()
    found = []

    def add(element, change, edit):
        place = tree.getpath(element)

        def make():
            mutated = copy.deepcopy(root)
            target = mutated.getroottree().xpath(place)[0]
            edit(target)
            return etree.tostring(mutated.getroottree(), xml_declaration=True, encoding="UTF-8")

        found.append(Mutant(path, element.sourceline, label(element), change, make))

    for element in root.iter(etree.Element):
        name = local(element)
        if path.startswith("Sources/uu-"):
            of_statute(element, name, add)
            continue
        if path == "Sources/lain.xml":
            of_dates(element, name, add)
            continue
        if path.startswith("Rules/"):
            of_rule(element, name, add)
        if name in CONDITIONS and (name != "bacaan" or path.startswith("Issues/")):
            add(element, "dibuang", remove)
        of_attributes(element, add, dates=path.startswith("Offences/"))
    return found


def remove(element):
    element.getparent().remove(element)


def replace(element, other):
    other.tail = element.tail
    element.getparent().replace(element, other)


def of_rule(element, name, add):
    for other in COMPARATORS.get(name, ()):
        add(element, f"{name} menjadi {other}", lambda e, other=other: rename(e, other))
    if name == "sama-dengan":
        add(element, "disangkal", negate)
    if element.get("id") is None or name in ("kriteria", "bacaan"):
        return
    siblings = [e for e in element.getparent() if local(e) not in ("uraian", "bukti")]
    if name in ("bukan", "bila-ada"):
        add(element, f"{name} ditanggalkan", lambda e: replace(e, copy.deepcopy(e[0])))
    if name == "menurut-tafsir":
        for index, reading in enumerate(element):
            add(element, f"hanya bacaan {reading.get('id')}",
                lambda e, index=index: replace(e, copy.deepcopy(e[index][0])))
    # Of two conditions the other one takes the place of both, so that the form stays lawful.
    if local(element.getparent()) in ("semua", "salah-satu"):
        add(element, "dibuang", remove if len(siblings) > 2 else leave_other)
    elif local(element.getparent()) == "kriteria":
        add(element, "dibuang", remove)


def rename(element, other):
    element.tag = f"{{{etree.QName(element).namespace}}}{other}"


def negate(element):
    wrapped = copy.deepcopy(element)
    wrapped.tail = None
    space = etree.QName(element).namespace
    outer = etree.Element(f"{{{space}}}bukan", id=element.get("id") + "-disangkal",
                          dasar=element.get("dasar"), uraian=element.get("uraian"))
    outer.append(wrapped)
    replace(element, outer)


def leave_other(element):
    parent = element.getparent()
    other = next(e for e in parent if e is not element)
    replace(parent, copy.deepcopy(other))


def of_attributes(element, add, dates):
    for key, value in element.attrib.items():
        if key in NOT_LAW or key == "huruf":
            continue
        if key in ("nilai", "kali", "penjara", "denda", "kategori", "dari", "sampai", "sejak",
                   "tambah"):
            for other in shifted(value):
                add(element, f"{key} {value} menjadi {other}",
                    lambda e, key=key, other=other: e.set(key, other))
        if key in ("dari", "sampai", "sejak") and dates:
            add(element, f"{key} dibuang", lambda e, key=key: e.attrib.pop(key))
        other = SWAPS.get(key, {}).get(value)
        if other:
            add(element, f"{key} {value} menjadi {other}",
                lambda e, key=key, other=other: e.set(key, other))
        if key == "bacaan" or (key == "tambah" and value.startswith("UU")):
            add(element, f"{key} dibuang", lambda e, key=key: e.attrib.pop(key))


def of_dates(element, name, add):
    """The dates on which instruments took force; the day of promulgation dates no version."""
    for key in ("berlaku",):
        value = element.get(key)
        if value is None:
            continue
        add(element, f"{key} dibuang", lambda e, key=key: e.attrib.pop(key))
        for other in shifted(value):
            add(element, f"{key} {value} menjadi {other}",
                lambda e, key=key, other=other: e.set(key, other))


def of_statute(element, name, add):
    """Version dates: events, intervals, the period of an article, the day of a revocation."""
    revoked = "{urn:timbang:hukum:1}dicabut-sejak"
    for key in ("date", "start", "end", "period", revoked):
        value = element.get(key)
        if value is None or name == "FRBRdate" and element.get("name") != "berlaku":
            continue
        short = key.split("}")[-1]
        add(element, f"{short} dibuang", lambda e, key=key: e.attrib.pop(key))
        for other in shifted(value):
            add(element, f"{short} {value} menjadi {other}",
                lambda e, key=key, other=other: e.set(key, other))
        if key == "period":
            other = "#berlaku" if value != "#berlaku" else "#tidak-pernah-berlaku"
            add(element, f"{short} {value} menjadi {other}",
                lambda e, other=other: e.set("period", other))
    if name == "eventRef":
        add(element, "dibuang", remove)
