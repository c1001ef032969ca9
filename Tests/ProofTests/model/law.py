"""An independent model of Pasal 85 KUHP in z3, written from the law files, not from Knowledge/.

A case is a set of constraints over free variables (what is unknown) and over readings (what is
unsettled). Each part of the gate gives two formulas, `hold` and `fail`; the outcome is
"memenuhi" when every part holds in all completions and readings, "tidak memenuhi" when some part
fails in each of them, and otherwise "belum dapat ditentukan".

Durations are in Hari: 1 Bulan = 30 Hari (Pasal 184), 12 Bulan = 1 tahun.
"""

import datetime
import json
import pathlib
import re
from fractions import Fraction

import z3

ENTRY = datetime.date(2026, 1, 2).toordinal()   # Pasal 624; UU 1/2026 Pasal IX
FIVE_YEARS = 5 * 360                            # Pasal 85 ayat (1): kurang dari
SIX_MONTHS = 6 * 30                             # Pasal 85 ayat (1) and (5): paling lama
CATEGORY_II = 10_000_000                        # Pasal 79 ayat (1) huruf b: paling banyak
HOURS = (8, 240)                                # Pasal 85 ayat (4)
HOURS_A_DAY = 8                                 # Pasal 85 ayat (5)

HOLDS, FAILS, OPEN = "memenuhi", "tidak memenuhi", "belum dapat ditentukan"
TRUE, FALSE = z3.BoolVal(True), z3.BoolVal(False)

# Pasal 622 ayat (10): where the revoked UU ITE clauses went. None stands for "no successor fits",
# so that the process stops by Pasal 3 ayat (2).
SUCCESSORS = {
    "ite-kesusilaan": ["pornografi"],
    "ite-pencemaran-lama": ["pencemaran-lisan", "pencemaran-tertulis", "fitnah",
                            "penghinaan-ringan"],
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


class Verdict:
    """What a group says, and whether a fact or a reading would have to settle it."""

    def __init__(self, outcome, by_fact=False, by_reading=False):
        self.outcome, self.by_fact, self.by_reading = outcome, by_fact, by_reading


class Group:
    """Parts that share unknowns: what is known of them, and their two formulas."""

    def __init__(self):
        self.known, self.parts, self.count, self.readings = [], [], 0, []

    def name(self, text):
        self.count += 1
        return f"{text}#{self.count}"

    def bool(self, text):
        return z3.Bool(self.name(text))

    def reading(self, text):
        """An unsettled question: a choice that the law files do not make."""
        variable = z3.Bool(text)
        self.readings.append(variable)
        return variable

    def add(self, hold, fail):
        self.parts.append((hold, fail))

    def verdict(self):
        hold = z3.And([hold for hold, _ in self.parts])
        fail = z3.Or([fail for _, fail in self.parts])
        known = z3.And(self.known)
        if not satisfiable(known):
            raise ValueError("a case that cannot be")
        if not satisfiable(known, z3.Not(hold)):
            return Verdict(HOLDS)
        if not satisfiable(known, z3.Not(fail)):
            return Verdict(FAILS)
        names = {str(reading) for reading in self.readings}
        facts = [v for v in variables(z3.And(known, hold, fail)) if str(v) not in names]
        return Verdict(OPEN, self._divided(known, hold, fail, facts),
                       self._divided(known, hold, fail, self.readings))

    @staticmethod
    def _divided(known, hold, fail, by):
        """Whether the rest being equal, two choices of `by` leave the outcome open."""
        other = [(v, z3.Const(f"{v}'", v.sort())) for v in by]
        return satisfiable(known, z3.Not(hold), z3.substitute(known, other),
                           z3.Not(z3.substitute(fail, other)))


def satisfiable(*formulas):
    solver = z3.Solver()
    solver.add(*formulas)
    answer = solver.check()
    if answer == z3.unknown:
        raise RuntimeError("z3 gives no answer")
    return answer == z3.sat


def variables(formula):
    found, seen, left = {}, set(), [formula]
    while left:
        term = left.pop()
        if term.get_id() in seen:
            continue
        seen.add(term.get_id())
        if z3.is_const(term) and term.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            found[str(term)] = term
        left += term.children()
    return list(found.values())


def tri(group, name, known):
    """A boolean fact: free where nothing is known of it."""
    variable = group.bool(name)
    if known is not None:
        group.known.append(variable == known)
    return variable


# --- Subject, dates and threat: these share the date of the act -----------------------------------

def subject_and_threat(case, today):
    group = Group()
    act, decided = dates(group, case, today)
    group.add(decided >= ENTRY, decided < ENTRY)
    subject(group, case, act)
    threat(group, case, act)
    return group


def subject_only(case, today):
    group = Group()
    act, decided = dates(group, case, today)
    group.add(decided >= ENTRY, decided < ENTRY)
    subject(group, case, act)
    return group


def threat_only(case):
    group = Group()
    act = z3.Int("act")
    group.known.append(act == ordinal(value(case, "tanggal_perbuatan")))
    threat(group, case, act)
    return group


def dates(group, case, today):
    act, decided = z3.Int("act"), z3.Int("decided")
    before_birth, after_judgment = impossible_act(case)
    if value(case, "tanggal_perbuatan") and not (before_birth or after_judgment):
        group.known.append(act == ordinal(value(case, "tanggal_perbuatan")))
    if after_judgment:
        group.known.append(decided <= today)
    elif value(case, "tanggal_putusan"):
        group.known.append(decided == ordinal(value(case, "tanggal_putusan")))
    elif "tanggal_putusan" not in case:
        group.known.append(decided == today)
    else:
        group.known.append(decided <= today)
    group.known.append(act <= decided)
    return act, decided


def impossible_act(case):
    """Whether the act is said to lie before the birth, and after the judgment.

    A contradiction is shown and counts as unknown: both dates of it.
    """
    act, born = value(case, "tanggal_perbuatan"), value(case, "tanggal_lahir")
    judged = value(case, "tanggal_putusan")
    return bool(act and born and act < born), bool(act and judged and judged < act)


def subject(group, case, act):
    """Pasal 115 and 119: neither a child nor a corporation."""
    person = tri(group, "person", {"orang": True, "korporasi": False}.get(value(case, "subjek")))
    adult = group.bool("adult")
    age, born = value(case, "umur"), value(case, "tanggal_lahir")
    by_age, by_birth = [], []
    if age is not None:
        grown = age != "anak" if isinstance(age, str) else age >= 18
        by_age.append(adult == grown)
    if born is not None:
        born = ordinal(born)
        by_birth += [adult == (act >= birthday(born, 18)), act >= born]
        if isinstance(age, int):
            by_birth += [act >= birthday(born, age), act < birthday(born, age + 1)]
    # A contradiction is shown and counts as unknown.
    if satisfiable(*group.known, *by_age, *by_birth):
        group.known += by_age if impossible_act(case)[0] else by_age + by_birth
    group.add(z3.And(person, adult), z3.Or(z3.Not(person), z3.Not(adult)))


def threat(group, case, act):
    """Pasal 85 ayat (1), the first limb, for every charge that may be proved."""
    charges = charges_of(case)
    readings = Readings(group, case)
    tokens = set(value(case, "pemberatan") or [])
    proved, rising, maxima, gates = [], [], [], []
    for charge in charges:
        proved.append(tri(group, "proved", charge["terbukti"]))
        gate = Gate(group, case, readings, tokens, charge["kutipan"], act)
        gates.append(gate)
    if not charges:
        proved, gates = [TRUE], [Gate(group, case, readings, tokens, None, act)]
        charges = [{"bentuk": "tunggal"}]
    alone = [p for p, c in zip(proved, charges) if c["bentuk"] != "kumulatif"]
    if any(c.get("satu_terbukti") for c in charges):
        group.known.append(z3.Or(alone))
    if all(c.get("terbukti") is False for c in charges):
        # Nothing is proved: there is no offence whose threat could be tested.
        group.add(FALSE, FALSE)
        return
    group.known.append(z3.Or(proved))
    if len(alone) > 1:
        group.known.append(z3.AtMost(*alone, 1))
    # A charge that is no longer an offence stops (Pasal 3 ayat (2)); the others go on.
    left = [z3.And(p, g.punishable) for p, g in zip(proved, gates)]
    one_by_one = z3.And(z3.Or(left), *[z3.Implies(p, g.open) for p, g in zip(left, gates)])
    together = concursus(tokens, left, gates)
    passes = z3.And(one_by_one, z3.Implies(readings.concursus, together))
    group.add(passes, z3.Not(passes))


def concursus(tokens, proved, gates):
    """Pasal 127 ayat (2): the sum of the maxima, but at most the heaviest plus a third."""
    several = z3.AtLeast(*proved, 2) if len(proved) > 1 else FALSE
    if "perbarengan" in tokens:
        several = TRUE
    total = z3.Sum([z3.If(p, g.maximum, 0) for p, g in zip(proved, gates)])
    under = z3.And([z3.Implies(p, times(g.maximum, Fraction(4, 3)) < FIVE_YEARS)
                    for p, g in zip(proved, gates)])
    if len(proved) > 1:
        under = z3.Or(under, z3.And(z3.AtLeast(*proved, 2), total < FIVE_YEARS))
    return z3.Implies(several, under)


def charges_of(case):
    offence = case.get("delik")
    if isinstance(offence, dict) and "nilai" in offence:
        offence = offence["nilai"]
    if offence is None:
        return []
    if isinstance(offence, str):
        return [{"kutipan": offence, "bentuk": "tunggal", "terbukti": True}]
    only = len(offence) == 1
    made = [{"kutipan": c["kutipan"], "bentuk": c.get("bentuk") or "tunggal",
             "terbukti": c.get("terbukti", True if only else None)} for c in offence]
    # Of alternative charges one is proved: where two are said to be, it is one of these.
    alone = [c for c in made if c["bentuk"] != "kumulatif"]
    stated = [c for c in alone if c["terbukti"]]
    for charge in alone if len(stated) > 1 else []:
        charge["terbukti"] = None if charge in stated else False
    for charge in made:
        charge["satu_terbukti"] = charge in alone and len(stated) > 1
    return made


def times(expression, factor):
    return expression * z3.RealVal(f"{factor.numerator}/{factor.denominator}")


def recidivist(case):
    """Pasal 23 ayat (1): who offends for the first time repeats nothing."""
    stated, first = value(case, "residivis"), value(case, "pelaku_pertama")
    if first:
        return None if stated else False
    return stated


class Readings:
    """The unsettled questions: free choices that the law files do not make."""

    def __init__(self, group, case):
        self.recidivist = tri(group, "residivis", recidivist(case))
        self.attempt, self.assistance, self.recidivism, self.concursus, self.literal, self.fine = (
            group.reading(name) for name in ("percobaan", "pembantuan", "pengulangan",
                                             "perbarengan", "harfiah-622", "hanya-denda"))
        self.stack = z3.Int("tumpuk-441")
        group.readings.append(self.stack)
        group.known += [0 <= self.stack, self.stack <= 2]


class Gate:
    """The threat of one charge: `open` where it is under five years, `maximum` in Hari."""

    def __init__(self, group, case, readings, tokens, citation, act):
        self.group, self.readings, self.tokens = group, readings, tokens
        self.act = act
        identity = BY_CITATION.get(citation, citation)
        row = OFFENCES.get(identity)
        self.punishable = TRUE
        if row is None:
            self.maximum = self._unlisted(case)
            self.open = self.maximum < FIVE_YEARS
        elif row["hanya_denda"]:
            self.maximum = z3.RealVal(0)
            self.open = readings.fine
        else:
            self.punishable, self.maximum = self._applied(row)
            self.open = self.maximum < FIVE_YEARS

    def _unknown(self):
        variable = z3.Real(self.group.name("threat"))
        self.group.known.append(variable > 0)
        return variable

    def _unlisted(self, case):
        stated = value(case, "ancaman_penjara")
        if stated is None:
            return self._unknown()
        return self._general(z3.RealVal(days(stated)))

    def _general(self, maximum):
        """Pasal 17 ayat (3), 21 ayat (3), 58 and 59: whether they count is not settled."""
        r = self.readings
        for token, reading in (("percobaan", r.attempt), ("pembantuan", r.assistance)):
            if token in self.tokens:
                maximum = z3.If(reading, times(maximum, Fraction(2, 3)), maximum)
        raised = z3.And(r.recidivist, r.recidivism)
        return z3.If(raised, times(maximum, Fraction(4, 3)), maximum)

    def _special(self, identity, maximum, electronic):
        """Pasal 441 and 470: aggravations written for the offence count before the test."""
        by_it = identity in BY_IT and (electronic or "sarana_ti" in self.tokens)
        official = identity in AGAINST_OFFICIAL and "pejabat" in self.tokens
        if by_it and official:
            stack = self.readings.stack
            maximum = z3.If(stack == 0, times(maximum, Fraction(4, 3)),
                            z3.If(stack == 1, times(maximum, Fraction(5, 3)),
                                  times(maximum, Fraction(16, 9))))
        elif by_it or official:
            maximum = times(maximum, Fraction(4, 3))
        if identity in ASSAULT and "pejabat" in self.tokens:
            maximum = times(maximum, Fraction(4, 3))
        return maximum

    def _own(self, identity, electronic=False):
        """The clause as in force since 2 January 2026."""
        row = OFFENCES[identity]
        latest = row["berlaku"][-1]
        return self._general(self._special(
            identity, z3.RealVal(days(latest["penjara_maks"])), electronic))

    def _choice(self, candidates):
        """One of the successors: which one fits is a question of fact."""
        pick = z3.Int(self.group.name("successor"))
        self.group.known += [0 <= pick, pick < len(candidates)]
        punishable, maximum = TRUE, z3.RealVal(0)
        for index, candidate in enumerate(candidates):
            if candidate is None:
                punishable = z3.And(punishable, pick != index)
                continue
            maximum = z3.If(pick == index, self._own(candidate, electronic=True), maximum)
        return punishable, maximum

    def _new(self, row):
        identity = row["id"]
        if row["status_2026"] == "dicabut":
            return self._choice(SUCCESSORS[identity])
        own = self._own(identity)
        if identity in REVOKED_BY_LETTER:
            revoked, ended = self.readings.literal, REVOKED_BY_LETTER[identity]
        elif identity in REVOKED_BY_INTENT:
            revoked, ended = z3.Not(self.readings.literal), REVOKED_BY_INTENT[identity]
        else:
            return TRUE, own
        punishable, maximum = self._choice(ended)
        return z3.Implies(revoked, punishable), z3.If(revoked, maximum, own)

    def _old(self, row):
        """The maximum on the day of the act, and whether the law files record one.

        Pasal 3 ayat (1) puts the new law first and makes an exception for a milder older one: an
        exception that nobody has on file is not made. (Read strictly, an unrecorded maximum may be
        anything; then every closed KUHP clause is open for an act before 2026.)
        """
        maximum, recorded = z3.RealVal(0), FALSE
        for period in row["berlaku"]:
            inside = []
            if period["dari"]:
                inside.append(self.act >= ordinal(period["dari"]))
            if period["sampai"]:
                inside.append(self.act <= ordinal(period["sampai"]))
            inside = z3.And(inside)
            maximum = z3.If(inside, z3.RealVal(days(period["penjara_maks"])), maximum)
            recorded = z3.Or(recorded, inside)
        return recorded, self._general(maximum)

    def _applied(self, row):
        """Pasal 3 ayat (1), (2) and Pasal 618: the new law, unless the old one is milder."""
        punishable, new = self._new(row)
        recorded, old = self._old(row)
        milder = z3.And(self.act < ENTRY, recorded, old < new)
        return punishable, z3.If(milder, old, new)


# --- The penalty imposed, Pasal 85 ayat (1), the second limb -------------------------------------

def penalty(case, role):
    group = Group()
    suffix = "dijatuhkan"
    said = [value(case, f"{kind}_dijatuhkan") for kind in ("penjara", "denda")]
    if role == "jaksa" and said == [None, None]:
        suffix = "dituntut"
    keys = [f"penjara_{suffix}", f"denda_{suffix}"]
    said = [value(case, key) for key in keys]
    some = any(v is not None for v in said)
    imposed, over = [], []
    for key, found, limit in zip(keys, said, (SIX_MONTHS, CATEGORY_II)):
        # Less than 1 Hari (Pasal 68 ayat (2)) or Rp50.000 (Pasal 78 ayat (2)) is not imposed; of
        # these only nought says so plainly.
        nought = found is not None and found in (0, "P0D")
        known = not nought if found is not None else False if some and key not in case else None
        imposed.append(tri(group, "imposed", known))
        amount = z3.Int(group.name("amount"))
        if found is not None:
            group.known.append(amount == (days(found) if isinstance(found, str) else found))
        over.append(amount > limit)
    prison, fine = imposed
    too_long, too_much = over
    both = group.reading("penjara-dan-denda")   # one too heavy part is enough to fail
    fail = z3.If(z3.And(prison, fine),
                 z3.If(both, z3.Or(too_long, too_much), z3.And(too_long, too_much)),
                 z3.If(prison, too_long, z3.Or(z3.Not(fine), too_much)))
    group.add(z3.Not(fail), fail)
    return group


# --- Consent after explanation, Pasal 85 ayat (2) huruf c ----------------------------------------

def consent(case):
    group = Group()
    explained = tri(group, "explained", value(case, "penjelasan_diberikan"))
    agreed = tri(group, "agreed", value(case, "persetujuan"))
    first, second = stated_on(case, "penjelasan_diberikan"), stated_on(case, "persetujuan")
    after = z3.BoolVal(not (first and second and second < first))
    group.add(z3.And(agreed, explained, after), z3.Not(agreed))
    return group


# --- The plan, Pasal 85 ayat (4) and (5), only where one is stated --------------------------------

def plan(case):
    group = Group()
    hours, a_day, days_a_week, weeks, rest = (
        z3.Real("hours"), z3.Real("a_day"), z3.Int("days_a_week"), z3.Int("weeks"), z3.Int("rest"))
    period = 7 * weeks + rest
    facts = []
    for variable, key in ((hours, "jam_kerja_sosial"), (a_day, "jam_per_hari"),
                          (days_a_week, "hari_per_minggu")):
        if value(case, key) is not None:
            facts.append(variable == z3.RealVal(str(value(case, key))))
    if value(case, "jangka_waktu") is not None:
        facts.append(period == days(value(case, "jangka_waktu")))
    lawful = [hours >= HOURS[0], hours <= HOURS[1], a_day > 0, a_day <= HOURS_A_DAY,
              days_a_week >= 1, days_a_week <= 7, weeks >= 0, rest >= 0, rest < 7,
              period >= 1, period <= SIX_MONTHS]
    # A plan that does not say how many hours there are cannot be too short for them.
    if value(case, "jam_kerja_sosial") is None:
        lawful.remove(hours >= HOURS[0])
        lawful.append(hours >= 0)
    working = days_a_week * weeks + z3.If(rest < days_a_week, rest, days_a_week)
    lawful.append(a_day * z3.ToReal(working) >= hours)
    possible = z3.BoolVal(satisfiable(*facts, *lawful))
    group.add(possible, z3.Not(possible))
    return group


def adverse(case):
    """An adverse (a), (b) or (e): the judge must weigh it, so nothing is settled in favour."""
    return any(value(case, key) is False
               for key in ("pengakuan", "kemampuan_kerja", "keselamatan_kerja"))


BREAKS = sorted({ENTRY, 1} | {
    edge for row in TABLE for period in row["berlaku"]
    for edge in (period["dari"] and ordinal(period["dari"]),
                 period["sampai"] and ordinal(period["sampai"]) + 1) if edge})
NAMED = {*SUCCESSORS, *REVOKED_BY_LETTER, *REVOKED_BY_INTENT, *BY_IT, *ASSAULT}


def twin(identity):
    """The first offence of which the law says the same: it gives the same verdict."""
    if identity not in OFFENCES or identity in NAMED:
        return identity
    same = ("hanya_denda", "status_2026", "berlaku")
    return next(row["id"] for row in TABLE if row["id"] not in NAMED
                and all(row[key] == OFFENCES[identity][key] for key in same))


def simplified(case):
    """The same case for Pasal 3 and 85 ayat (1), with equal law in equal words.

    Offences with the same maxima stand for each other, as do days between two changes of the law.
    """
    made = dict(case)
    charges = charges_of(case)
    for charge in charges:
        charge["kutipan"] = twin(BY_CITATION.get(charge["kutipan"], charge["kutipan"]))
    if charges:
        made["delik"] = charges
    tokens = set(value(case, "pemberatan") or [])
    if not any(charge["kutipan"] in NAMED for charge in charges):
        tokens -= {"sarana_ti", "pejabat"}
    made["pemberatan"] = sorted(tokens)
    made["residivis"] = recidivist(case)
    made.pop("pelaku_pertama", None)
    if value(case, "tanggal_perbuatan"):
        act = ordinal(value(case, "tanggal_perbuatan"))
        first = max(edge for edge in BREAKS if edge <= act)
        made["tanggal_perbuatan"] = datetime.date.fromordinal(first).isoformat()
    return made


class Model:
    """Outcomes of cases; verdicts on equal parts of cases are kept."""

    SUBJECT = ("subjek", "umur", "tanggal_lahir", "tanggal_perbuatan", "tanggal_putusan")
    THREAT = ("delik", "pemberatan", "residivis", "pelaku_pertama", "ancaman_penjara")
    PENALTY = ("penjara_dijatuhkan", "denda_dijatuhkan", "penjara_dituntut", "denda_dituntut")
    CONSENT = ("penjelasan_diberikan", "persetujuan")
    PLAN = ("jam_kerja_sosial", "jam_per_hari", "hari_per_minggu", "jangka_waktu")

    def __init__(self):
        self.memory = {}

    def _verdict(self, name, case, build, *more):
        key = (name, json.dumps(case, sort_keys=True), more)
        if key not in self.memory:
            self.memory[key] = build(case, *more).verdict()
        return self.memory[key]

    def parts(self, case, role, today):
        def slice_(*keys):
            return {key: case[key] for key in keys if key in case}

        found = {
            "pidana": self._verdict("pidana", slice_(*self.PENALTY), penalty, role),
            "persetujuan": self._verdict("persetujuan", slice_(*self.CONSENT), consent),
            "rencana": self._verdict("rencana", slice_(*self.PLAN), plan),
            "pertimbangan": Verdict(OPEN if adverse(case) else HOLDS),
        }
        day = ordinal(today)
        if value(case, "tanggal_perbuatan") and not any(impossible_act(case)):
            # Subject and threat share the day of the act only while it is not known.
            law = simplified(slice_("tanggal_perbuatan", *self.THREAT))
            found["subjek"] = self._verdict("subjek", slice_(*self.SUBJECT), subject_only, day)
            found["ancaman"] = self._verdict("ancaman", law, threat_only)
        else:
            law = simplified(slice_(*self.THREAT))
            law.update(slice_(*self.SUBJECT))
            found["subjek, ancaman"] = self._verdict("keduanya", law, subject_and_threat, day)
        return found

    def verdict(self, case, role, today):
        """The outcome and, where it is open, whether facts and whether readings keep it so."""
        found = self.parts(case, role, today).values()
        outcomes = {verdict.outcome for verdict in found}
        if FAILS in outcomes:
            return Verdict(FAILS)
        if outcomes == {HOLDS}:
            return Verdict(HOLDS)
        return Verdict(OPEN, any(v.by_fact for v in found), any(v.by_reading for v in found))
