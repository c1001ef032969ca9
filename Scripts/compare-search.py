"""Times searches in the lines of a file with tantivy: compare-search.py CLAUSES QUERIES.

Prints the median in microseconds. `make bench` runs it on the clauses that our own index holds.
"""
import statistics
import sys
import time

import tantivy

clauses, queries = [open(path, encoding="utf-8").read().splitlines() for path in sys.argv[1:3]]
builder = tantivy.SchemaBuilder()
builder.add_text_field("isi", stored=True)
index = tantivy.Index(builder.build())
writer = index.writer()
for clause in clauses:
    writer.add_document(tantivy.Document(isi=[clause]))
writer.commit()
index.reload()
searcher = index.searcher()
times = []
for _ in range(100):
    for words in queries:
        start = time.perf_counter()
        searcher.search(index.parse_query(words, ["isi"]), 10)
        times.append(time.perf_counter() - start)
print(round(statistics.median(times) * 1e6, 1), searcher.num_docs)
