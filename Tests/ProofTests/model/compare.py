"""Compares the program with the model and prints every disagreement as a case file.

The last line is a count; the exit status is 1 when there is a disagreement.
"""

import argparse
import concurrent.futures
import json
import subprocess
import sys
import time

import cases
from law import OPEN
from model import Model


def requests(boundaries, count, seed):
    for case, role in boundaries:
        yield {"kasus": case, "peran": role, "pada": cases.TODAY}
    for index, case in enumerate(cases.random_cases(count, seed)):
        role = "jaksa" if index % 5 == 0 else "hakim"
        yield {"kasus": case, "peran": role, "pada": cases.TODAY}


def ask(program, asked):
    """The program's answers, in order."""
    lines = "".join(json.dumps(request) + "\n" for request in asked)
    done = subprocess.run(program, input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(asked):
        raise RuntimeError(f"{len(asked)} cases asked, {len(answers)} answers; {done.stderr}")
    return answers


def differs(verdict, answer):
    """What the model has against an answer, in one word; nothing where they agree."""
    if answer.get("hasil") != verdict.outcome:
        return "hasil"
    if verdict.outcome == OPEN and verdict.by_fact != bool(answer["kurang"]):
        return "kurang"
    if verdict.outcome == OPEN and not verdict.by_fact and (
            verdict.by_reading != bool(answer["tafsir"])):
        return "tafsir"
    return None


def report(request, difference, verdict, answer, parts):
    """One disagreement on a line; the value of `kasus` is the case file."""
    return json.dumps({**request, "beda": difference, "model": vars(verdict), "program": answer,
                       "bagian": {name: vars(part) for name, part in parts.items()}},
                      ensure_ascii=False)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program", help="the batch tool")
    options.add_argument("--knowledge", help="a folder in place of the embedded knowledge")
    options.add_argument("--boundaries", default="boundaries", help="a generator of cases.py")
    options.add_argument("--random", type=int, default=0, help="how many random cases")
    options.add_argument("--seed", type=int, default=20261121)
    chosen = options.parse_args()

    program = [chosen.program] + ([chosen.knowledge] if chosen.knowledge else [])
    boundaries = getattr(cases, chosen.boundaries)()
    asked = list(requests(boundaries, chosen.random, chosen.seed))
    start, different, model = time.time(), 0, Model()
    answers = concurrent.futures.ThreadPoolExecutor().submit(ask, program, asked)
    verdicts = [model.verdict(r["kasus"], r["peran"], r["pada"]) for r in asked]
    for request, answer, verdict in zip(asked, answers.result(), verdicts):
        difference = differs(verdict, answer)
        if difference:
            different += 1
            parts = model.parts(request["kasus"], request["peran"], request["pada"])
            print(report(request, difference, verdict, answer, parts))
    print(f"{len(asked)} cases ({chosen.random} random, seed {chosen.seed}), {different} differ, "
          f"{time.time() - start:.0f} s")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
