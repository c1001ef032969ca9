"""Writes a Word file with one paragraph for each line of standard input: make-lines.py FILE

A line that begins with < is the content of the paragraph in WordprocessingML.
"""
import sys

import docx
from docx.oxml import parse_xml

document = docx.Document()
for line in sys.stdin.read().splitlines():
    paragraph = document.add_paragraph("" if line.startswith("<") else line)
    if line.startswith("<"):
        names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        for child in list(parse_xml(f"<w:p {names}>{line}</w:p>")):
            paragraph._p.append(child)
document.save(sys.argv[1])
