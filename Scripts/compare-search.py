"""Times a search in the wording of the statutes with tantivy, beside `make bench`."""
import glob, statistics, time, xml.etree.ElementTree as tree
import tantivy

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}p"
QUERIES = ["kerja sosial digaji gak", "denda kategori II berapa", "siapa yang mengawasi kerja sosial",
           "klo ga bayar denda gimana", "mentoknya brp jam kerja sosial", "apa itu pidana tutupan",
           "kapan penuntutan kedaluwarsa", "isi putusan kerja sosial apa saja"]

builder = tantivy.SchemaBuilder()
builder.add_text_field("isi", stored=True)
index = tantivy.Index(builder.build())
writer = index.writer()
count = 0
for path in sorted(glob.glob("Knowledge/Sources/uu-*.xml")):
    for paragraph in tree.parse(path).iter(AKN):
        if paragraph.text:
            writer.add_document(tantivy.Document(isi=["".join(paragraph.itertext())]))
            count += 1
writer.commit()
index.reload()
searcher = index.searcher()
times = []
for _ in range(200):
    for words in QUERIES:
        start = time.perf_counter()
        searcher.search(index.parse_query(words, ["isi"]), 10)
        times.append(time.perf_counter() - start)
print(f"tantivy {tantivy.__version__}: {count} clauses, median {statistics.median(times) * 1e6:.0f} µs")
