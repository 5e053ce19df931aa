#define _GNU_SOURCE  // memmem
#include "answer.h"

#include <stdlib.h>
#include <string.h>

/// The bytes of the head without its end; 0: it is not whole.
static size_t head(const char *bytes, size_t count) {
    const char *end = memmem(bytes, count, "\r\n\r\n", 4);
    return end ? (size_t)(end - bytes) : 0;
}

/// What a field of the head says; NULL: it is not there. Libmicrohttpd spells names as they were given.
static const char *field(const char *bytes, size_t count, const char *name) {
    const char *found = memmem(bytes, head(bytes, count), name, strlen(name));
    return found ? found + strlen(name) : NULL;
}

int answer_is_whole(const char *bytes, size_t count) {
    const char *length = field(bytes, count, "\r\nContent-Length: ");
    return length && count >= head(bytes, count) + 4 + strtoul(length, NULL, 10);
}

int answer_status(const char *bytes, size_t count) { return count > 12 ? atoi(bytes + 9) : 0; }

int answer_retry_after(const char *bytes, size_t count) {
    const char *seconds = field(bytes, count, "\r\nRetry-After: ");
    return seconds ? atoi(seconds) : 0;
}

int answer_closes(const char *bytes, size_t count) { return field(bytes, count, "\r\nConnection: close") != NULL; }
