"""Writes a Word file with one paragraph for each line of standard input: make-lines.py FILE"""
import sys

import docx

document = docx.Document()
for line in sys.stdin.read().splitlines():
    document.add_paragraph(line)
document.save(sys.argv[1])
