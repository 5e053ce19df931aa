#pragma once
#include <stddef.h>

/// What has come of an answer. It has a Content-Length, as all of ours have.
enum { answer_size = 256 * 1024 };

/// Whether it is whole.
int answer_is_whole(const char *bytes, size_t count);
/// Its status; 0: it is none.
int answer_status(const char *bytes, size_t count);
/// What `Retry-After` says, in seconds; 0: nothing.
int answer_retry_after(const char *bytes, size_t count);
/// Whether the connection ends with it.
int answer_closes(const char *bytes, size_t count);
