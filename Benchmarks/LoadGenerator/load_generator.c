#define _GNU_SOURCE  // memmem
#include "load_generator.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { most_connections = 1024, answer_size = 65536 };

typedef struct {
    int socket;
    size_t received;
    char answer[answer_size];
} connection;

typedef struct {
    int poll;
    const load_request *requests;
    size_t count, next;
    load_outcome outcome;
} run;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int open_connection(uint16_t port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int handle = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;
    if (handle < 0) return -1;
    setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(handle, (struct sockaddr *)&address, sizeof address) == 0) return handle;
    int reason = errno;
    close(handle);
    errno = reason;
    return -1;
}

/// Sends the next request, if there is one. Requests are smaller than a socket's buffer, so that sending does not wait.
static int send_next(run *run, connection *connection) {
    connection->received = 0;
    if (run->next == run->count) return 0;
    const load_request *request = &run->requests[run->next++];
    for (size_t sent = 0; sent < request->count;) {
        ssize_t part = send(connection->socket, request->bytes + sent, request->count - sent, MSG_NOSIGNAL);
        if (part < 0) return errno;
        sent += (size_t)part;
    }
    return 0;
}

/// Whether the whole answer is there; it has a Content-Length, as all of ours have.
static int is_whole(const connection *connection) {
    const char *end = memmem(connection->answer, connection->received, "\r\n\r\n", 4);
    if (!end) return 0;
    const char *length = memmem(connection->answer, (size_t)(end - connection->answer), "Content-Length: ", 16);
    size_t head = (size_t)(end - connection->answer) + 4;
    return length && connection->received >= head + strtoul(length + 16, NULL, 10);
}

static int take(run *run, connection *connection) {
    ssize_t part = recv(
        connection->socket, connection->answer + connection->received, answer_size - 1 - connection->received, 0);
    if (part <= 0) return part == 0 ? EPIPE : errno;
    connection->received += (size_t)part;
    connection->answer[connection->received] = 0;
    if (!is_whole(connection)) return connection->received == answer_size - 1 ? EMSGSIZE : 0;
    if (connection->received > 9 && connection->answer[9] == '2') run->outcome.accepted++;
    else run->outcome.refused++;
    return send_next(run, connection);
}

static int serve(run *run, connection *connections, int count) {
    int error = 0;
    for (int index = 0; index < count && !error; index++) error = send_next(run, &connections[index]);
    while (!error && run->outcome.accepted + run->outcome.refused < run->count) {
        struct epoll_event events[64];
        int ready = epoll_wait(run->poll, events, 64, 30000);
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return ready == 0 ? ETIMEDOUT : errno;
        for (int index = 0; index < ready && !error; index++) error = take(run, events[index].data.ptr);
    }
    return error;
}

load_outcome load_http(uint16_t port, int count, const load_request *requests, size_t requests_count) {
    run run = {.poll = epoll_create1(EPOLL_CLOEXEC), .requests = requests, .count = requests_count};
    if (count > most_connections) count = most_connections;
    connection *connections = calloc((size_t)count, sizeof *connections);
    int error = run.poll < 0 || !connections ? ENOMEM : 0, opened = 0;
    while (!error && opened < count) {
        connection *connection = &connections[opened];
        connection->socket = open_connection(port);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
        if (connection->socket < 0) error = errno;
        else if (opened++, epoll_ctl(run.poll, EPOLL_CTL_ADD, connection->socket, &event) < 0) error = errno;
    }
    double start = now();
    if (!error) error = serve(&run, connections, count);
    run.outcome.seconds = now() - start;
    run.outcome.error = error;
    while (opened > 0) close(connections[--opened].socket);
    free(connections);
    if (run.poll >= 0) close(run.poll);
    return run.outcome;
}
