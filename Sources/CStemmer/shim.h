#ifndef TIMBANG_CSTEMMER_SHIM_H
#define TIMBANG_CSTEMMER_SHIM_H
#include <libstemmer.h>
#endif
