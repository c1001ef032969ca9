"""Types a script into the program on a pseudo-terminal and prints the transcript.

usage: drive.py SCRIPT PROGRAM ARGUMENT...

A line of the script is one reply. `^C` and `^D` are those keys, `!` starts a line of settings
(`! kolom 40`), `#` a remark. Knowledge versions are blotted out: they change with every edit.
"""
import re
import resource
import signal
import sys

import pexpect

script, *command = sys.argv[1:]
lines = [line.rstrip("\n") for line in open(script, encoding="utf-8")]
settings = dict(line[2:].split(" ", 1) for line in lines if line.startswith("! "))
replies = [line for line in lines if not line.startswith(("#", "! "))]



def limit():
    """Bounds the files that the program may write, as on a full disk."""
    if "berkas_paling_besar" in settings:
        most = int(settings["berkas_paling_besar"])
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


# A test runner may hold signals back; the program starts as from a shell.
signal.pthread_sigmask(signal.SIG_SETMASK, [])
program = pexpect.spawn(
    command[0], command[1:], encoding="utf-8", timeout=30,
    dimensions=(24, int(settings.get("kolom", "80"))),
    env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": settings.get("terminal", "dumb"),
         **({"NO_COLOR": "1"} if settings.get("warna") == "NO_COLOR" else {})},
    preexec_fn=limit)
program.delaybeforesend = None
transcript = ""


def wait():
    """Reads up to the next prompt; false when the program has ended."""
    global transcript
    found = program.expect([r"\r\n> $", pexpect.EOF])
    transcript += program.before + (program.after if found == 0 else "")
    return found == 0


alive = wait()
for reply in replies:
    if not alive:
        transcript += f"\n[tidak terpakai: {reply}]"
        continue
    if reply == "^C":
        program.sendintr()
    elif reply == "^D":
        program.sendeof()
    else:
        program.send(reply + "\n")
    alive = wait()
if alive:
    transcript += "\n[masih menunggu jawaban]"
    program.close(force=True)
else:
    program.wait()
text = transcript.replace("\r\n", "\n").replace("\r", "")
text = re.sub(r"\+[0-9a-f]{16}", "+0000000000000000", text)
print(text.rstrip())
print(f"[kode keluar {program.exitstatus}]")
