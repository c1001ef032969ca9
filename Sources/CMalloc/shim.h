#ifndef TIMBANG_CMALLOC_SHIM_H
#define TIMBANG_CMALLOC_SHIM_H
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

// Lets freed memory stay with the process: without this every large array is mapped and unmapped.
static inline void timbang_keep_freed_memory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}

// Takes `size` bytes for the calling thread in one go and leaves them to later allocations. A second
// thread's memory otherwise grows by a page, and a call to the system, at a time.
static inline void timbang_reserve_memory(size_t size) {
  void *block = malloc(size);
#ifdef MADV_HUGEPAGE
  const uintptr_t large = 2 << 20;
  uintptr_t start = ((uintptr_t)block + large - 1) & ~(large - 1);
  uintptr_t end = ((uintptr_t)block + size) & ~(large - 1);
  if (block && start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
#endif
  free(block);
}

#endif
