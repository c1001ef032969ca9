// The program starts without Pango and its forty libraries, and without a computer having them:
// each function here stands in for the library's own and passes the call on once it is open.

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// The stand-ins stay inside the program: the libraries go on calling each other.
#pragma GCC visibility push(hidden)
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#pragma GCC visibility pop

#include "LateLibraries.h"

#undef g_object_ref

#define FUNCTION(Result, name, parameters, arguments)                                             \
  static Result(*real_##name) parameters;                                                          \
  Result name parameters { return real_##name arguments; }
#include "pango-functions.h"
#undef FUNCTION

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char opened[64];

static const char *find_all(const char *library) {
  void *handle = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) return library;
#define FUNCTION(Result, name, parameters, arguments) if (!dlsym(handle, #name)) return #name;
#include "pango-functions.h"
#undef FUNCTION
#define FUNCTION(Result, name, parameters, arguments)                                             \
  real_##name = (Result(*) parameters)dlsym(handle, #name);
#include "pango-functions.h"
#undef FUNCTION
  strncpy(opened, library, sizeof opened - 1);
  return NULL;
}

const char *pango_loader_open(const char *library) {
  pthread_mutex_lock(&lock);
  const char *missing = strcmp(opened, library) == 0 ? NULL : find_all(library);
  pthread_mutex_unlock(&lock);
  return missing;
}
