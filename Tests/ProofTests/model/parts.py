"""The other parts of the gate: subject and dates, penalty imposed, consent, plan."""

import z3

from group import Group, satisfiable, tri
from law import (CATEGORY_II, ENTRY, HOURS, HOURS_A_DAY, SIX_MONTHS, birthday, days, ordinal,
                 stated_on, value)
from threat import threat


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
    threat(group, case, z3.IntVal(ordinal(value(case, "tanggal_perbuatan"))))
    return group


def dates(group, case, today):
    act, decided = z3.Int("act"), z3.Int("decided")
    before_birth, after_judgment = impossible_act(case)
    if value(case, "tanggal_perbuatan") and not (before_birth or after_judgment):
        act = z3.IntVal(ordinal(value(case, "tanggal_perbuatan")))
    if after_judgment:
        group.known.append(decided <= today)
    elif value(case, "tanggal_putusan"):
        decided = z3.IntVal(ordinal(value(case, "tanggal_putusan")))
    elif "tanggal_putusan" not in case:
        decided = z3.IntVal(today)
    else:
        group.known.append(decided <= today)
    # Two days that contradict each other are both unknown; the true ones still follow each other.
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


def penalty(case, role):
    group = Group()
    suffix = "dijatuhkan"
    said = [value(case, f"{kind}_dijatuhkan") for kind in ("penjara", "denda")]
    if role == "jaksa" and said == [None, None]:
        suffix = "dituntut"
    keys = [f"penjara_{suffix}", f"denda_{suffix}"]
    said = [value(case, key) for key in keys]
    # Less than 1 Hari (Pasal 68 ayat (2)) or Rp50.000 (Pasal 78 ayat (2)) is not imposed; of these
    # only nought says so plainly, and it says nothing of the other penalty.
    nothing = (0, "P0D")
    some = any(v is not None and v not in nothing for v in said)
    imposed, over = [], []
    for key, found, limit in zip(keys, said, (SIX_MONTHS, CATEGORY_II)):
        if found is not None:
            known = found not in nothing
        else:
            known = False if some and key not in case else None
        imposed.append(tri(group, "imposed", known))
        if found is None:
            amount = z3.Int(group.name("amount"))
        else:
            amount = z3.IntVal(days(found) if isinstance(found, str) else found)
        over.append(amount > limit)
    prison, fine = imposed
    too_long, too_much = over
    both = group.reading("penjara-dan-denda")   # one too heavy part is enough to fail
    fail = z3.If(z3.And(prison, fine),
                 z3.If(both, z3.Or(too_long, too_much), z3.And(too_long, too_much)),
                 z3.If(prison, too_long, z3.Or(z3.Not(fine), too_much)))
    group.add(z3.Not(fail), fail)
    return group


def withdrawn_later(case, today):
    """Whether a refusal is younger than the judgment: it then says nothing of that day."""
    if value(case, "persetujuan") is not False:
        return False
    said, judged = stated_on(case, "persetujuan"), value(case, "tanggal_putusan")
    _, impossible = impossible_act(case)
    if not said or impossible:
        return False
    if judged is None and "tanggal_putusan" in case:
        act = value(case, "tanggal_perbuatan")
        if not act or ordinal(act) < ENTRY:
            return False
    return said > (ordinal(judged) if judged else today)


def consent(case):
    group = Group()
    explained = tri(group, "explained", value(case, "penjelasan_diberikan"))
    agreed = tri(group, "agreed", value(case, "persetujuan"))
    first, second = stated_on(case, "penjelasan_diberikan"), stated_on(case, "persetujuan")
    after = z3.BoolVal(not (first and second and second < first))
    group.add(z3.And(agreed, explained, after), z3.Not(agreed))
    return group


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
    working = days_a_week * weeks + z3.If(rest < days_a_week, rest, days_a_week)
    lawful.append(a_day * z3.ToReal(working) >= hours)
    possible = z3.BoolVal(satisfiable(*facts, *lawful))
    group.add(possible, z3.Not(possible))
    return group


def adverse(case):
    """An adverse (a), (b) or (e): the judge must weigh it, so nothing is settled in favour."""
    return any(value(case, key) is False
               for key in ("pengakuan", "kemampuan_kerja", "keselamatan_kerja"))
