"""Measures commands of a release build: best wall time, best processor time, most memory.

On a busy machine the wall time says more of the others; processor time stays near the truth.

Usage: measure-commands.py PROGRAM CASE.json
"""

import os
import subprocess
import sys
import time

program, case = sys.argv[1:]
for arguments in (["pasal", "KUHP 85(4)"], ["periksa", case], ["delik", "judi slot"],
                  ["pengetahuan", "periksa"], ["--help"]):
    times, busy, memory = [], [], 0
    for _ in range(30):
        start = time.perf_counter()
        process = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        usage = os.wait4(process.pid, 0)[2]
        times.append((time.perf_counter() - start) * 1000)
        busy.append((usage.ru_utime + usage.ru_stime) * 1000)
        memory = max(memory, usage.ru_maxrss)
    print(f"{' '.join(arguments[:2])}: {min(times):.1f} ms, processor {min(busy):.1f} ms, "
          f"{memory / 1024:.1f} MiB")
