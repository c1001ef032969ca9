"""Formulas over what is unknown and what is unsettled, and what follows from all of them.

A case is a set of constraints over free variables (unknown facts) and over readings (unsettled
questions). Each part of the gate gives two formulas, `hold` and `fail`: it holds when `hold` is true
in all completions and readings, it fails when `fail` is.
"""

import z3

from law import FAILS, HOLDS, OPEN

TRUE, FALSE = z3.BoolVal(True), z3.BoolVal(False)


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
    formula = z3.simplify(z3.And(formulas))
    if z3.is_true(formula) or z3.is_false(formula):
        return z3.is_true(formula)
    solver = z3.SimpleSolver()
    solver.add(formula)
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
    return group.bool(name) if known is None else z3.BoolVal(known)
