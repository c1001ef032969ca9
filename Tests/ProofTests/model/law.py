"""Numbers, dates and tables of the law, taken from the law files and not from Knowledge/.

Durations are in Hari: 1 Bulan = 30 Hari (Pasal 184), 12 Bulan = 1 tahun.
"""

import datetime
import json
import pathlib
import re

ENTRY = datetime.date(2026, 1, 2).toordinal()   # Pasal 624; UU 1/2026 Pasal IX
FIVE_YEARS = 5 * 360                            # Pasal 85 ayat (1): kurang dari
SIX_MONTHS = 6 * 30                             # Pasal 85 ayat (1) and (5): paling lama
CATEGORY_II = 10_000_000                        # Pasal 79 ayat (1) huruf b: paling banyak
HOURS = (8, 240)                                # Pasal 85 ayat (4)
HOURS_A_DAY = 8                                 # Pasal 85 ayat (5)

HOLDS, FAILS, OPEN = "memenuhi", "tidak memenuhi", "belum dapat ditentukan"

# Pasal 622 ayat (10): where the revoked UU ITE clauses went. None stands for "no successor fits",
# so that the process stops by Pasal 3 ayat (2).
SUCCESSORS = {
    "ite-kesusilaan": ["pornografi"],
    # ite.md section 3: moved to Pasal 27A by UU 1/2024, whose maximum of 2 years may serve.
    "ite-pencemaran-lama": ["ite-pencemaran-27a", "pencemaran-lisan", "pencemaran-tertulis",
                            "fitnah", "penghinaan-ringan"],
    # ite.md section 4: 243, 242 or 300, or the case ends; delik-cek.md 2.1 adds 301 ayat (1).
    "ite-ujaran-kebencian": ["siar-permusuhan", "kebencian-golongan", "permusuhan-agama",
                             "siar-permusuhan-agama", None],
    "ite-akses-ilegal-1": ["akses-ilegal-kuhp-1"],
    "ite-akses-ilegal-2": ["akses-ilegal-kuhp-2"],
    "ite-akses-ilegal-3": ["akses-ilegal-kuhp-3"],
    "ite-penyadapan": ["penyadapan-kuhp", "sebar-sadapan"],
    # ite.md sections 2 and 4: no successor, falls away.
    "ite-kerugian-orang-lain": [None],
}
# Pasal 622 ayat (1) huruf r by its letter or by its intent: which clauses each reading ends.
REVOKED_BY_LETTER = {"ite-judi": ["judi-bandar"]}
REVOKED_BY_INTENT = {
    "ite-pencemaran-27a": ["pencemaran-lisan", "pencemaran-tertulis"],
    "ite-fitnah": ["fitnah"],
}
BY_IT = {                                       # Pasal 441 ayat (1): Pasal 433 sampai dengan 439
    "pencemaran-lisan", "pencemaran-tertulis", "fitnah", "penghinaan-ringan", "pengaduan-fitnah",
    "persangkaan-palsu",
}
AGAINST_OFFICIAL = {                            # Pasal 441 ayat (2): Pasal 433, 434, 436
    "pencemaran-lisan", "pencemaran-tertulis", "fitnah", "penghinaan-ringan",
}
ASSAULT = {                                     # Pasal 470: Pasal 466 sampai dengan 469
    "penganiayaan", "penganiayaan-luka-berat", "penganiayaan-berencana",
}

TABLE = json.loads((pathlib.Path(__file__).parent / "offences.json").read_text(encoding="utf-8"))
OFFENCES = {row["id"]: row for row in TABLE}
BY_CITATION = {row["kutipan"]: row["id"] for row in TABLE}


def ordinal(text):
    return datetime.date.fromisoformat(text).toordinal()


def days(text):
    """An ISO 8601 duration of years, months and days in Hari."""
    match = re.fullmatch(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?", text)
    years, months, rest = (int(group or 0) for group in match.groups())
    return years * 360 + months * 30 + rest


def birthday(date, years):
    """The day on which somebody born on `date` is `years` old."""
    born = datetime.date.fromordinal(date)
    try:
        return born.replace(year=born.year + years).toordinal()
    except ValueError:
        return datetime.date(born.year + years, 3, 1).toordinal()


def value(case, key):
    """What the case file says under `key`; None where it says nothing."""
    found = case.get(key)
    if isinstance(found, dict) and "nilai" in found:
        found = found["nilai"]
    return found


def stated_on(case, key):
    found = case.get(key)
    if isinstance(found, dict) and found.get("tanggal"):
        return ordinal(found["tanggal"])
    return None
