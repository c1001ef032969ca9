#ifndef TIMBANG_CLIBZIP_SHIM_H
#define TIMBANG_CLIBZIP_SHIM_H
#include <zip.h>
#endif
