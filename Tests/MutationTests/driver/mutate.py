"""Changes the knowledge in one small way at a time and asks whether anything notices.

A mutant that the program cannot read is invalid and not counted. Otherwise it is killed by a case of
Knowledge/Cases, by the knowledge check (the findings of the schemas are counted apart), or by the
digests of the law files. What survives is listed by file and line, unless equivalent.json says in
one sentence why it changes nothing; an entry there that no survivor needs fails the run. The last
line is the score.
"""

import argparse
import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from lxml import etree

import catalogue
import mutants

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[2]
TODAY = "2026-11-21"
WORKERS = 2
FILES = ("Rules/*.xml", "Issues/*.xml", "Offences/*.xml", "Sources/*.xml")
READ = etree.XMLParser(remove_comments=False)


class Case:
    """A folder of Knowledge/Cases, as one line for the batch tool, and what must come back."""

    def __init__(self, folder):
        self.name = folder.name
        self.expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        self.line = json.dumps({
            "kasus": json.loads((folder / "case.json").read_text(encoding="utf-8")),
            "peran": self.expected.get("peran", "warga"), "pada": TODAY})

    def holds(self, answer):
        if answer.get("hasil") != self.expected["hasil"]:
            return False
        wanted = self.expected["dasar"]
        if not any(given == wanted or given.startswith(wanted + " ")
                   or wanted.startswith(given + " ") for given in answer["dasar"]):
            return False
        return all(answer["pedoman"].get(name) == truth
                   for name, truth in self.expected.get("pedoman", {}).items())


class Workshop:
    """A copy of the knowledge in which one file at a time is changed."""

    def __init__(self, program, cases, digests):
        self.program, self.cases, self.digests = program, cases, digests
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="mutan-"))
        shutil.copytree(ROOT / "Knowledge", self.folder / "Knowledge",
                        ignore=shutil.ignore_patterns("Cases"))
        shutil.copytree(ROOT / "Templates", self.folder / "Templates")
        self.knowledge = self.folder / "Knowledge"

    def start(self):
        return subprocess.Popen([self.program, str(self.knowledge)], text=True,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, tool, lines):
        """The answers to the lines; one alone where the knowledge cannot be read."""
        lines = list(lines)
        # The reader of an answer waits while the tool still writes, so the lines go out apart.
        threading.Thread(target=send, args=(tool.stdin, lines)).start()
        answers = []
        for _ in lines:
            answer = json.loads(tool.stdout.readline() or '{"pengetahuan": ["mati"]}')
            answers.append(answer)
            if "pengetahuan" in answer:
                break
        return answers

    def verdict(self, path, content):
        """What kills the change: `invalid`, a case, the schema, a check, a digest, or nothing."""
        file = self.knowledge / path
        kept = file.read_bytes()
        if content is not None:
            file.write_bytes(content)
        tool = self.start()
        try:
            answers = self.ask(tool, (case.line for case in self.cases))
            if "pengetahuan" in answers[0]:
                return "invalid", ", ".join(sorted(set(answers[0]["pengetahuan"])))
            for case, answer in zip(self.cases, answers):
                if not case.holds(answer):
                    return "case", case.name
            if path.startswith("Offences/"):
                root = etree.fromstring(file.read_bytes(), READ)
                wrong = catalogue.differing(root, self.digests)
            else:
                wrong = []
            codes = self.ask(tool, ['{"periksa": true}'])[0]["temuan"]
            if codes:
                schema = all(code.startswith("skema") for code in codes)
                return ("schema" if schema else "check"), codes[0]
            return ("digest", wrong[0]) if wrong else (None, None)
        finally:
            tool.kill()
            tool.communicate()
            file.write_bytes(kept)


def send(stream, lines):
    try:
        stream.write("".join(line + "\n" for line in lines))
        stream.flush()
    except (BrokenPipeError, ValueError):
        # The tool has ended: its one answer says why.
        pass


def all_mutants(only):
    for pattern in FILES:
        for file in sorted((ROOT / "Knowledge").glob(pattern)):
            path = str(file.relative_to(ROOT / "Knowledge"))
            if only and only not in path:
                continue
            root = etree.parse(str(file), READ).getroot()
            yield from mutants.of_file(root, path)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program", help="the batch tool")
    options.add_argument("--only", default="", help="a part of the path of the files to change")
    options.add_argument("--every", type=int, default=1, help="only each so-manieth mutant")
    options.add_argument("--verbose", action="store_true", help="print what kills each mutant")
    chosen = options.parse_args()

    start = time.time()
    cases = [Case(folder) for folder in sorted((ROOT / "Knowledge/Cases").iterdir())
             if folder.is_dir()]
    digests = catalogue.table(HERE / "catalogue.tsv")
    shops = [Workshop(chosen.program, cases, digests) for _ in range(WORKERS)]
    try:
        return run(chosen, shops, start)
    finally:
        for shop in shops:
            shutil.rmtree(shop.folder)


def run(chosen, shops, start):
    for path in ("Offences/kuhp.xml", "Offences/lain.xml", "Offences/uu-ite.xml"):
        killer, by = shops[0].verdict(path, None)
        if killer:
            print(f"{path}: the unchanged knowledge already fails ({killer}: {by})")
            return 1
    work = list(all_mutants(chosen.only))[::chosen.every]
    found = [None] * len(work)

    def share(number):
        for index in range(number, len(work), WORKERS):
            mutant = work[index]
            found[index] = shops[number].verdict(mutant.path, mutant.make())

    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(share, range(WORKERS)))

    reasons = json.loads((HERE / "equivalent.json").read_text(encoding="utf-8"))
    counts, survivors, used = {}, [], set()
    for mutant, (killer, by) in zip(work, found):
        if chosen.verbose:
            print(f"{killer or 'survives'}\t{by or ''}\t{mutant.name}")
        if killer is None and mutant.name in reasons:
            used.add(mutant.name)
            killer = "equivalent"
        counts[killer] = counts.get(killer, 0) + 1
        if killer is None:
            survivors.append(mutant)
    for mutant in survivors:
        print(f"Knowledge/{mutant.path}:{mutant.line}: {mutant.element}: {mutant.change}")
    whole = not chosen.only and chosen.every == 1
    stale = sorted(set(reasons) - used) if whole else []
    for name in stale:
        print(f"equivalent.json names what does not survive: {name}")
    for name in sorted(used):
        print(f"equivalent: {name}: {reasons[name]}")
    killed = {name: counts.get(name, 0) for name in ("case", "check", "digest", "schema")}
    counted = sum(killed.values()) + len(survivors)
    score = 100 * sum(killed.values()) / counted if counted else 0
    by = ", ".join(f"{number} by {name}" for name, number in killed.items())
    print(f"{len(work)} mutants, {counts.get('invalid', 0)} invalid, "
          f"{counts.get('equivalent', 0)} equivalent, {len(survivors)} survive, "
          f"{time.time() - start:.0f} s")
    print(f"{score:.1f} % killed ({sum(killed.values())} of {counted}: {by})")
    return 1 if survivors or stale or not counted else 0


if __name__ == "__main__":
    sys.exit(main())
