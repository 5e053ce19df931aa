#pragma once
#include <stddef.h>
#include <stdint.h>

/// A client that costs little beside the server that it asks: one thread, epoll, connections that stay open.

/// A whole HTTP/1.1 request.
typedef struct {
    const char *bytes;
    size_t count;
} load_request;

/// What came of a run: an errno or 0, seconds by the clock, and how many were answered with 2xx and with anything else.
typedef struct {
    int error;
    double seconds;
    size_t accepted;
    size_t refused;
} load_outcome;

/// Sends each request once to 127.0.0.1, over so many connections (at most 1024) of which each waits for its answer. Ends
/// with EPIPE when the server closes a connection, with ETIMEDOUT when nothing comes for 30 seconds.
load_outcome load_http(uint16_t port, int connections, const load_request *requests, size_t count);
