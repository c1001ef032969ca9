#ifndef TIMBANG_CPANGO_SHIM_H
#define TIMBANG_CPANGO_SHIM_H
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#endif
