// The program starts without libzip, which brings OpenSSL along: each function here stands in for
// the library's own and opens it at the first call.

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

// The stand-ins stay inside the program.
#pragma GCC visibility push(hidden)
#include <zip.h>
#pragma GCC visibility pop

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void open_library(void);

#define FUNCTION(Result, name, parameters, arguments)                                             \
  static Result(*real_##name) parameters;                                                         \
  Result name parameters {                                                                        \
    pthread_once(&once, open_library);                                                            \
    return real_##name arguments;                                                                 \
  }
#include "zip-functions.h"
#undef FUNCTION

// A program linked with a library that is not there would not start either.
static void give_up(void) {
  fputs("libzip tidak ditemukan di komputer ini; pasang paket libzip4.\n", stderr);
  exit(69);
}

static void open_library(void) {
  void *handle = dlopen("libzip.so.4", RTLD_LAZY | RTLD_LOCAL);
  if (!handle) handle = dlopen("libzip.so.5", RTLD_LAZY | RTLD_LOCAL);
  if (!handle) give_up();
#define FUNCTION(Result, name, parameters, arguments)                                             \
  real_##name = (Result(*) parameters)dlsym(handle, #name);                                       \
  if (!real_##name) give_up();
#include "zip-functions.h"
#undef FUNCTION
}
