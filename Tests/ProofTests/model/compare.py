"""Compares the program with the model and prints every disagreement as a case file.

Usage: compare.py BATCHTOOL RANDOM_CASES [SEED]

The last line is a count; the exit status is 1 when there is a disagreement.
"""

import concurrent.futures
import json
import subprocess
import sys
import time

import cases
import law


def requests(count, seed):
    for case, role in cases.boundaries():
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
    if verdict.outcome == law.OPEN and verdict.by_fact != bool(answer["kurang"]):
        return "kurang"
    if verdict.outcome == law.OPEN and not verdict.by_fact and (
            verdict.by_reading != bool(answer["tafsir"])):
        return "tafsir"
    return None


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20261121
    asked = list(requests(count, seed))
    start = time.time()
    answers = concurrent.futures.ThreadPoolExecutor().submit(ask, [program], asked)
    model, different = law.Model(), 0
    verdicts = [model.verdict(r["kasus"], r["peran"], r["pada"]) for r in asked]
    for request, answer, verdict in zip(asked, answers.result(), verdicts):
        difference = differs(verdict, answer)
        if difference:
            different += 1
            parts = model.parts(request["kasus"], request["peran"], request["pada"])
            print(json.dumps({**request, "beda": difference, "model": vars(verdict),
                              "program": answer,
                              "bagian": {name: vars(part) for name, part in parts.items()}},
                             ensure_ascii=False))
    print(f"seed {seed}; {time.time() - start:.0f} s", file=sys.stderr)
    print(f"{len(asked)} perkara dibandingkan, {different} berbeda")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
