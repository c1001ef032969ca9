"""The threat of Pasal 85 ayat (1): which law applies, what raises the maximum, which charges count."""

from fractions import Fraction

import z3

from group import FALSE, TRUE, tri
from law import (AGAINST_OFFICIAL, ASSAULT, BY_CITATION, BY_IT, ENTRY, FIVE_YEARS, OFFENCES,
                 REVOKED_BY_INTENT, REVOKED_BY_LETTER, SUCCESSORS, days, ordinal, value)


def threat(group, case, act):
    """Pasal 85 ayat (1), the first limb, for every charge that may be proved."""
    charges = charges_of(case)
    readings = Readings(group, case)
    tokens = aggravations(group, case)
    proved = [tri(group, "proved", charge["terbukti"]) for charge in charges]
    gates = [Gate(group, case, readings, tokens, charge["kutipan"], act) for charge in charges]
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
    several = z3.Or(several, tokens["perbarengan"])
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
    for charge, given in zip(made, offence):
        charge["satu_terbukti"] |= given.get("satu_terbukti", False)
    return made


def times(expression, factor):
    return expression * z3.RealVal(f"{factor.numerator}/{factor.denominator}")


def aggravations(group, case):
    """What is charged on top: nothing where the file is silent, anything where it says null."""
    charged = value(case, "pemberatan")
    unknown = "pemberatan" in case and charged is None
    return {token: tri(group, token, None if unknown else token in (charged or []))
            for token in ("percobaan", "pembantuan", "perbarengan", "sarana_ti", "pejabat")}


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
        # Of attempt and assistance the law files ask one question (kuhp.md, E8).
        self.reduced, self.recidivism, self.concursus, self.literal, self.fine = (
            group.reading(name) for name in ("percobaan-pembantuan", "pengulangan",
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
        for token in ("percobaan", "pembantuan"):
            lowered = z3.And(r.reduced, self.tokens[token])
            maximum = z3.If(lowered, times(maximum, Fraction(2, 3)), maximum)
        raised = z3.And(r.recidivist, r.recidivism)
        return z3.If(raised, times(maximum, Fraction(4, 3)), maximum)

    def _special(self, identity, maximum, electronic):
        """Pasal 441 and 470: aggravations written for the offence count before the test."""
        by_it, official = FALSE, FALSE
        if identity in BY_IT:
            by_it = TRUE if electronic else self.tokens["sarana_ti"]
        if identity in AGAINST_OFFICIAL or identity in ASSAULT:
            official = self.tokens["pejabat"]
        stack = self.readings.stack
        both = z3.If(stack == 0, times(maximum, Fraction(4, 3)),
                     z3.If(stack == 1, times(maximum, Fraction(5, 3)),
                           times(maximum, Fraction(16, 9))))
        one = z3.If(z3.Or(by_it, official), times(maximum, Fraction(4, 3)), maximum)
        return z3.If(z3.And(by_it, official), both, one)

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
