"""The cases on which the model and the program are compared: every boundary, and random ones."""

import itertools
import random

import law

TODAY = "2026-11-21"

# A case in which every part of the gate holds; the boundary cases change it in one place or two.
OPEN_CASE = {
    "delik": "UU 1/2024 Pasal 45 ayat (4)",
    "subjek": "orang",
    "umur": 30,
    "tanggal_perbuatan": "2026-02-01",
    "tanggal_putusan": "2026-06-01",
    "residivis": False,
    "penjara_dijatuhkan": "P5M",
    "penjelasan_diberikan": True,
    "persetujuan": True,
    "pengakuan": True,
    "kemampuan_kerja": True,
    "keselamatan_kerja": True,
}
TOKENS = ["percobaan", "pembantuan", "perbarengan", "sarana_ti", "pejabat"]
ACTS = ["2007-05-05", "2008-04-21", "2016-11-24", "2016-11-25", "2024-01-01", "2024-01-02",
        "2026-01-01", "2026-01-02", "2026-05-01"]
JUDGMENTS = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-01-03", "2026-11-21"]
MAXIMA = ["P9M", "P3Y", "P3Y8M29D", "P3Y9M", "P3Y9M1D", "P4Y", "P4Y11M29D", "P5Y", "P5Y1D",
          "P7Y5M29D", "P7Y6M", "P7Y6M1D", "P9Y", "P11Y3M", "P20Y"]
PRISON = ["P0D", "P1D", "P5M", "P5M29D", "P6M", "P180D", "P6M1D", "P181D", "P1Y"]
FINES = [0, 49_999, 50_000, 9_999_999, 10_000_000, 10_000_001, 50_000_000]
HOURS = [0, 1, 7, 7.5, 8, 9, 60, 120, 239, 240, 240.5, 241, 1000]
A_DAY = [0.5, 1, 2, 4, 7.5, 8, 8.5, 9, 24]
PERIODS = ["P1D", "P2D", "P6D", "P7D", "P8D", "P15D", "P29D", "P30D", "P1M", "P3M", "P5M29D", "P6M",
           "P180D", "P6M1D", "P1Y"]
BIRTHS = ["1950-03-04", "2007-12-31", "2008-01-01", "2008-01-02", "2008-01-03", "2008-02-29",
          "2008-06-01", "2012-07-07"]
AGES = [0, 13, 17, 18, 19, 30, 76, "dewasa", "anak"]
UNKNOWN = object()
CITATIONS = [row["kutipan"] for row in law.TABLE if not row["pemberatan"]]


def changed(**changes):
    case = dict(OPEN_CASE)
    for key, value in changes.items():
        if value is UNKNOWN:
            case.pop(key, None)
        else:
            case[key] = value
    return case


def boundaries():
    """Cases on both sides of every number, date, offence and aggravation, each with a role."""
    for case in boundary_cases():
        yield case, "hakim"
    yield from demands()


def demands():
    """What a prosecutor sees: the penalty demanded stands in for one not imposed."""
    for case in penalties():
        yield case, "jaksa"


def boundary_cases():
    yield {}
    yield dict(OPEN_CASE)
    for key in OPEN_CASE:
        yield changed(**{key: UNKNOWN})
        yield changed(**{key: None})
    yield from subjects()
    yield from offences()
    yield from penalties()
    yield from consents()
    yield from plans()
    yield from charges()


def subjects():
    for kind in ("orang", "korporasi", None, UNKNOWN):
        for age in [*AGES, None, UNKNOWN]:
            yield changed(subjek=kind, umur=age)
        for born in BIRTHS:
            for act in ["2026-01-01", "2026-01-02", "2026-02-27", "2026-02-28", "2026-03-01",
                        "2026-06-01", UNKNOWN]:
                yield changed(subjek=kind, umur=UNKNOWN, tanggal_lahir=born,
                              tanggal_perbuatan=act)
    for born, age in itertools.product(BIRTHS, AGES):
        for act in ("2026-02-01", "2007-05-05", UNKNOWN):
            yield changed(tanggal_lahir=born, umur=age, tanggal_perbuatan=act)


def offences():
    for citation, act in itertools.product(CITATIONS, [*ACTS, UNKNOWN]):
        yield changed(delik=citation, tanggal_perbuatan=act)
    for citation in CITATIONS:
        for token, act in itertools.product(TOKENS, ["2026-01-01", "2026-01-02", UNKNOWN]):
            yield changed(delik=citation, tanggal_perbuatan=act, pemberatan=[token])
        for pair in itertools.combinations(TOKENS, 2):
            yield changed(delik=citation, pemberatan=list(pair))
        for again, act in itertools.product((False, None), ("2025-06-01", "2026-02-01")):
            yield changed(delik=citation, pemberatan=None, residivis=again, tanggal_perbuatan=act)
        for again, act in itertools.product((True, None), ("2025-06-01", "2026-02-01")):
            yield changed(delik=citation, residivis=again, tanggal_perbuatan=act)
    for maximum, token in itertools.product(MAXIMA, [None, *TOKENS]):
        for again in (True, False, None):
            yield changed(delik="UU 8/1999 Pasal 62 ayat (2)", ancaman_penjara=maximum,
                          residivis=again, pemberatan=[token] if token else [])
    for maximum in MAXIMA:
        yield changed(delik="UU 8/1999 Pasal 62 ayat (2)", ancaman_penjara=maximum,
                      pemberatan=None)
    for act, judgment in itertools.product(ACTS, [*JUDGMENTS, None, UNKNOWN]):
        if not isinstance(judgment, str) or act <= judgment or act == "2026-05-01":
            for citation in ("UU 1/2024 Pasal 45 ayat (4)", "UU 1/2023 Pasal 492",
                             "UU 1/2023 Pasal 476", "UU 1/2024 Pasal 45A ayat (2)"):
                yield changed(delik=citation, tanggal_perbuatan=act, tanggal_putusan=judgment)
    for maximum in MAXIMA:
        yield changed(delik=UNKNOWN, ancaman_penjara=maximum)
        yield changed(delik="UU 1/2023 Pasal 476", ancaman_penjara=maximum)
    yield changed(pelaku_pertama=True, residivis=UNKNOWN, delik="UU 1/2023 Pasal 492")
    yield changed(pelaku_pertama=False, residivis=UNKNOWN, delik="UU 1/2023 Pasal 492")
    yield changed(pelaku_pertama=True, residivis=True, delik="UU 1/2023 Pasal 492")


def penalties():
    states = [UNKNOWN, None]
    for prison, fine in itertools.product([*states, *PRISON], [*states, *FINES]):
        yield changed(penjara_dijatuhkan=prison, denda_dijatuhkan=fine)
        yield changed(penjara_dijatuhkan=UNKNOWN, penjara_dituntut=prison, denda_dituntut=fine)
    for prison in PRISON:
        yield changed(penjara_dijatuhkan="P6M", penjara_dituntut=prison)
        yield changed(penjara_dijatuhkan=None, penjara_dituntut=prison)


def consents():
    said = [True, False, None, UNKNOWN]
    for explained, agreed in itertools.product(said, said):
        yield changed(penjelasan_diberikan=explained, persetujuan=agreed)
    for first, second in itertools.product(["2026-03-01", "2026-03-02", None], repeat=2):
        yield changed(penjelasan_diberikan={"nilai": True, "tanggal": first},
                      persetujuan={"nilai": True, "tanggal": second})
    for day, judgment, act in itertools.product(
            ("2026-05-31", "2026-06-01", "2026-06-02", "2026-11-21", "2026-11-22"),
            ("2026-06-01", None, UNKNOWN), ("2025-06-01", "2026-02-01", UNKNOWN)):
        yield changed(persetujuan={"nilai": False, "tanggal": day}, tanggal_putusan=judgment,
                      tanggal_perbuatan=act)
    for a, b, e in itertools.product(said, said, said):
        yield changed(pengakuan=a, kemampuan_kerja=b, keselamatan_kerja=e)
    yield changed(persetujuan=False, pengakuan=False)


def plans():
    nothing = [UNKNOWN]
    for hours, a_day in itertools.product(nothing + HOURS, nothing + A_DAY):
        yield changed(jam_kerja_sosial=hours, jam_per_hari=a_day)
    for hours, period in itertools.product(nothing + HOURS, nothing + PERIODS):
        yield changed(jam_kerja_sosial=hours, jangka_waktu=period)
    for hours, a_day, days, period in itertools.product(
            [8, 16, 60, 240], [1, 4, 8, UNKNOWN], [1, 2, 5, 6, 7, UNKNOWN], PERIODS):
        yield changed(jam_kerja_sosial=hours, jam_per_hari=a_day, hari_per_minggu=days,
                      jangka_waktu=period)


def charges():
    forms = ["alternatif", "subsider", "kumulatif"]
    pool = ["UU 1/2023 Pasal 492", "UU 1/2023 Pasal 476", "UU 1/2024 Pasal 45 ayat (4)",
            "UU 1/2023 Pasal 478", "UU 1/2023 Pasal 247", "UU 1/2023 Pasal 436"]
    for form, (one, two) in itertools.product(forms, itertools.product(pool, repeat=2)):
        for proved in itertools.product((True, False, UNKNOWN), repeat=2):
            yield changed(delik=[charge(one, form, proved[0]), charge(two, form, proved[1])])
    for (one, two, three), proved in itertools.product(
            itertools.permutations(pool[:4], 3), itertools.product((True, UNKNOWN), repeat=3)):
        yield changed(delik=[charge(one, "alternatif", proved[0]),
                             charge(two, "alternatif", proved[1]),
                             charge(three, "kumulatif", proved[2])])
    for citation, proved in itertools.product(pool, (True, False, UNKNOWN)):
        yield changed(delik=[charge(citation, "tunggal", proved)])


def charge(citation, form, proved):
    made = {"kutipan": citation, "bentuk": form}
    if proved is not UNKNOWN:
        made["terbukti"] = proved
    return made


def random_cases(count, seed):
    """Cases that lean towards the open case, so that each fault is seen alone often enough."""
    dice = random.Random(seed)
    for _ in range(count):
        yield random_case(dice)


def random_case(dice):
    case = dict(OPEN_CASE)
    changes = {
        "delik": lambda: random_offence(dice),
        "subjek": lambda: dice.choice(["orang", "orang", "korporasi", None]),
        "umur": lambda: dice.choice([*AGES, None]),
        "tanggal_lahir": lambda: dice.choice(BIRTHS),
        "tanggal_perbuatan": lambda: dice.choice([*ACTS, None]),
        "tanggal_putusan": lambda: dice.choice([*JUDGMENTS, None]),
        "residivis": lambda: dice.choice([True, False, None]),
        "pelaku_pertama": lambda: dice.choice([True, False, None]),
        "pemberatan": lambda: dice.choice([None] + 4 * [dice.sample(
            TOKENS, dice.choice([0, 1, 1, 2, 3]))]),
        "penjara_dijatuhkan": lambda: dice.choice([*PRISON, None]),
        "denda_dijatuhkan": lambda: dice.choice([*FINES, None]),
        "penjara_dituntut": lambda: dice.choice([*PRISON, None]),
        "denda_dituntut": lambda: dice.choice([*FINES, None]),
        "penjelasan_diberikan": lambda: dice.choice([True, False, None]),
        "persetujuan": lambda: dice.choice([True, True, False, None, {
            "nilai": False, "tanggal": dice.choice(JUDGMENTS)}]),
        "pengakuan": lambda: dice.choice([True, False, None]),
        "kemampuan_kerja": lambda: dice.choice([True, False, None]),
        "keselamatan_kerja": lambda: dice.choice([True, False, None]),
        "jam_kerja_sosial": lambda: dice.choice(HOURS),
        "jam_per_hari": lambda: dice.choice(A_DAY),
        "hari_per_minggu": lambda: dice.randint(1, 7),
        "jangka_waktu": lambda: dice.choice(PERIODS),
        "kerugian": lambda: dice.choice([0, 1_000_000]),
        "ganti_rugi_dibayar": lambda: dice.choice([True, False]),
        "tempat_komersial": lambda: dice.choice([True, False]),
    }
    for key in dice.sample(sorted(changes), dice.choice([1, 2, 3, 5, 8])):
        case[key] = changes[key]()
    for key in dice.sample(sorted(OPEN_CASE), dice.choice([0, 0, 0, 1, 2])):
        case.pop(key, None)
    act, judgment = case.get("tanggal_perbuatan"), case.get("tanggal_putusan")
    if act and judgment and act > judgment and dice.random() < 0.9:
        case["tanggal_putusan"] = TODAY
    return case


def random_offence(dice):
    if dice.random() < 0.8:
        return dice.choice(CITATIONS)
    forms = dice.choice([["alternatif"], ["subsider"], ["kumulatif"], ["subsider", "kumulatif"]])
    return [charge(dice.choice(CITATIONS), dice.choice(forms),
                   dice.choice([True, False, UNKNOWN, UNKNOWN]))
            for _ in range(dice.choice([2, 2, 3]))]
