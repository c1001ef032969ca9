#ifndef TIMBANG_LATE_LIBRARIES_H
#define TIMBANG_LATE_LIBRARIES_H

/// Opens the shared library of this name and finds in it every function of Pango, Cairo, GObject
/// and HarfBuzz that the program calls; must succeed once before any of them is called.
///
/// Returns NULL, or what is missing as the system names it. May be called from any thread.
const char *pango_loader_open(const char *library);

#endif
