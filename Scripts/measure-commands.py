"""Measures commands of a release build as a user feels them: best and median wall time, memory.

Usage: measure-commands.py PROGRAM CASE.json
"""

import os
import statistics
import subprocess
import sys
import time

program, case = sys.argv[1:]
for arguments in (["pasal", "KUHP 85(4)"], ["periksa", case], ["delik", "judi slot"],
                  ["pengetahuan", "periksa"], ["--help"]):
    times, memory = [], 0
    for _ in range(30):
        start = time.perf_counter()
        process = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL)
        usage = os.wait4(process.pid, 0)[2]
        times.append((time.perf_counter() - start) * 1000)
        memory = max(memory, usage.ru_maxrss)
    print(f"{' '.join(arguments[:2])}: best {min(times):.1f} ms, median "
          f"{statistics.median(times):.1f} ms, {memory / 1024:.1f} MiB")
