#pragma once
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Reads a telephone number as people write it, with the region (ISO 3166-1) it is dialled from, and writes its
/// E.164 form with a closing NUL into `e164`. False: not a possible number, or `capacity` is too small.
bool phone_number_e164(const char *text, const char *region, char *e164, size_t capacity);

#ifdef __cplusplus
}
#endif
