"""Compares the program with the model and prints every disagreement as a case file.

Usage: compare.py BATCHTOOL RANDOM_CASES [SEED]

The last line is a count; the exit status is 1 when there is a disagreement.
"""

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


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20261121
    asked = list(requests(count, seed))
    start = time.time()
    answers = ask([program], asked)
    halfway = time.time()
    model, different = law.Model(), 0
    for request, answer in zip(asked, answers):
        expected = model.outcome(request["kasus"], request["peran"], request["pada"])
        if answer.get("hasil") != expected:
            different += 1
            parts = model.parts(request["kasus"], request["peran"], request["pada"])
            print(json.dumps({**request, "model": expected, "program": answer, "bagian": parts},
                             ensure_ascii=False))
    print(f"seed {seed}; program {halfway - start:.1f} s, model {time.time() - halfway:.1f} s",
          file=sys.stderr)
    print(f"{len(asked)} perkara dibandingkan, {different} berbeda")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
