"""Takes the paragraphs that begin with some words out of a form: drop-paragraph.py FORM TARGET WORDS"""
import sys

import docx

document = docx.Document(sys.argv[1])
found = [paragraph for paragraph in document.paragraphs if paragraph.text.startswith(sys.argv[3])]
for paragraph in found:
    paragraph._p.getparent().remove(paragraph._p)
document.save(sys.argv[2])
print(len(found))
