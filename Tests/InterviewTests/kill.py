"""Kills the program at random moments while it saves; the file must always be whole.

usage: kill.py PROGRAM SAVES SEED; prints what was seen after so many saves.
"""
import json
import os
import random
import signal
import sys
import time

import pexpect

program, wanted, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random.seed(seed)
signal.pthread_sigmask(signal.SIG_SETMASK, [])
path = "perkara.json"
start = {"delik": "UU 1/2023 Pasal 436", "umur": 30}
json.dump(start, open(path, "w"))
rounds = saves = broken = 0
while saves < wanted:
    rounds += 1
    child = pexpect.spawn(
        program, ["periksa", "--pada", "2026-11-21", "--simpan", path], timeout=30,
        env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb"})
    child.delaybeforesend = None
    child.expect(b"\r\n> $")
    # The age is changed again and again through the summary; every change is a save.
    child.send(b"r\n" + b"".join(b"2\n%d\n" % random.randint(20, 80) for _ in range(40)))
    time.sleep(random.uniform(0, 0.3))
    child.kill(signal.SIGKILL)
    saves += child.read().count(b"Dicatat")
    child.close(force=True)
    try:
        seen = json.load(open(path))
        age = seen["umur"]
        value = age["nilai"] if isinstance(age, dict) else age
        broken += not (20 <= value <= 80 and "delik" in seen)
    except (ValueError, KeyError):
        broken += 1
mode = oct(os.stat(path).st_mode & 0o777)
print(f"kill {rounds}, simpan {saves}, rusak {broken}, hak {mode}")
