#ifndef TIMBANG_CLIBXML2_SHIM_H
#define TIMBANG_CLIBXML2_SHIM_H
// Debian's libxml2 would bring in the system's ICU, whose types clash with those of the ICU inside
// Foundation; nothing here uses the converters that need it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

// The generic error function is variadic, so Swift cannot write one: this one drops the text that
// libxml2 would otherwise print on standard error.
static inline void timbang_xml_drop_message(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}

// Silences the generic error channel of the calling thread.
static inline void timbang_xml_silence(void) {
  xmlSetGenericErrorFunc(NULL, timbang_xml_drop_message);
}

// Gives the calling thread its standard generic error channel back.
static inline void timbang_xml_unsilence(void) {
  xmlSetGenericErrorFunc(NULL, NULL);
}
#endif
