#!/usr/bin/env python3
"""Prints how long a command takes from start to finish, and its peak memory: the best of 20 warm runs."""
import os, sys, time

best, peak = float("inf"), 0
for _ in range(20):
    start = time.perf_counter()
    child = os.posix_spawn(
        sys.argv[1], sys.argv[1:], os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"bench: {' '.join(sys.argv[1:])} failed")
    best = min(best, time.perf_counter() - start)
    peak = max(peak, usage.ru_maxrss)
print(f"bench: {' '.join(sys.argv[1:])}: {best * 1000:.1f} ms, {peak / 1024:.1f} MiB")
