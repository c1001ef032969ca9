"""The outcome of a case: memenuhi, tidak memenuhi, or belum dapat ditentukan.

Parts that share no unknown are settled one by one: all of several formulas hold in every completion
when each does, and one of formulas without a common variable fails in every completion when one of
them does.
"""

import datetime
import json

from group import Verdict
from law import (ASSAULT, BY_CITATION, BY_IT, ENTRY, FAILS, HOLDS, OFFENCES, OPEN,
                 REVOKED_BY_INTENT, REVOKED_BY_LETTER, SUCCESSORS, TABLE, ordinal, value)
from parts import (withdrawn_later, adverse, consent, impossible_act, penalty, plan, subject_and_threat,
                   subject_only, threat_only)
from threat import charges_of, recidivist

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
    if "pemberatan" not in case or value(case, "pemberatan") is not None:
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
        if withdrawn_later(case, day):
            found["persetujuan"] = Verdict(OPEN, by_fact=True)
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
