#pragma once
#include <sys/prctl.h>

/// prctl is variadic, which Swift cannot import. Names the calling thread; 15 bytes at most are kept.
static inline void linux_name_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }
