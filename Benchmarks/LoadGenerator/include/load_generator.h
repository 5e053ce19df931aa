#pragma once
#include <stddef.h>
#include <stdint.h>

/// A client that costs little beside the server that it asks: one thread, epoll, connections that stay open.

/// A whole HTTP/1.1 request.
typedef struct {
    const char *bytes;
    size_t count;
} load_request;

/// What is to be sent to 127.0.0.1.
typedef struct {
    uint16_t port;
    /// At most 4096.
    int connections;
    const load_request *requests;
    size_t count;
    /// When each request is due, in seconds from the beginning, ascending: it is sent then, whatever became of those before, or when
    /// a connection is free again. NULL: each connection sends the next one when it has its answer; who is told to come
    /// again sends the same one after that time.
    const double *due;
    /// Nothing is sent after so many seconds.
    double seconds;
} load_plan;

/// One answer.
typedef struct {
    /// When the request was due, or was sent first if nothing was: in seconds from the beginning.
    double due;
    /// Seconds from then until the whole answer was there.
    double waited;
    /// 0: the connection broke.
    int32_t status;
    /// Seconds, as `Retry-After` says; 0: it does not.
    int32_t retry_after;
} load_answer;

/// What came of a run: an errno or 0, seconds from the beginning to the last answer, how many answers there are.
typedef struct {
    int error;
    double seconds;
    size_t answers;
} load_outcome;

/// Sends the requests and waits for all answers; at most `capacity` of them. Fails with ETIMEDOUT when nothing comes for 30 seconds.
load_outcome load_http(const load_plan *plan, load_answer *answers, size_t capacity);

/// Opens connections that ask for one stream each, a hundred at once, and read whatever comes, until `load_streams_end`. NULL: errno
/// tells why.
typedef struct load_streams load_streams;
load_streams *load_streams_begin(uint16_t port, int connections, load_request request);
/// How many have answered with status 200 so far and have not ended.
int load_streams_open(load_streams *streams);
void load_streams_end(load_streams *streams);
