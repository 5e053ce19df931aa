#define _GNU_SOURCE  // epoll_pwait2
#include "load_generator.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "answer.h"
#include "connecting.h"

enum { most_connections = 4096 };
static const double patience = 30;

typedef struct {
    int socket;
    size_t received;
    /// Whether an answer is to come.
    int is_asking;
    /// The request that it sends or rests with, and when it was due; sent again, it was still due then.
    size_t request;
    double due;
    /// It was told to come again, at this time; 0: it was not.
    double again;
    char *answer;
} connection;

typedef struct {
    const load_plan *plan;
    load_answer *answers;
    size_t capacity;
    int poll;
    double start;
    /// The next request.
    size_t next;
    connection *connections;
    /// Those that have nothing to do, a ring: who has rested longest is used next, so that none rests until the server closes it.
    connection **idle;
    int idle_first, idle_count, resting, busy;
    load_outcome outcome;
} run;

static double clock_seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double now(const run *run) { return clock_seconds() - run->start; }

static void rest(run *run, connection *connection) {
    run->idle[(run->idle_first + run->idle_count++) % run->plan->connections] = connection;
}

static connection *wake(run *run) {
    connection *connection = run->idle[run->idle_first];
    run->idle_first = (run->idle_first + 1) % run->plan->connections;
    run->idle_count--;
    return connection;
}

static int open_one(run *run, connection *connection) {
    connection->socket = connect_loopback(run->plan->port);
    if (connection->socket < 0) return errno;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    return epoll_ctl(run->poll, EPOLL_CTL_ADD, connection->socket, &event) < 0 ? errno : 0;
}

static int reopen(run *run, connection *connection) {
    close(connection->socket);
    return open_one(run, connection);
}

/// Requests are smaller than a socket's buffer, so that sending does not wait. A server may have closed a connection that had nothing
/// to do: once, another is opened.
static int send_request(run *run, connection *connection) {
    const load_request *request = &run->plan->requests[connection->request];
    connection->received = 0;
    connection->is_asking = 1;
    run->busy++;
    for (int tries = 0; tries < 2; tries++) {
        size_t sent = 0;
        while (sent < request->count) {
            ssize_t part = send(connection->socket, request->bytes + sent, request->count - sent, MSG_NOSIGNAL);
            if (part < 0) break;
            sent += (size_t)part;
        }
        if (sent == request->count) return 0;
        int error = reopen(run, connection);
        if (error) return error;
    }
    return EPIPE;
}

/// Records what came, and gives the connection its next request or sets it aside.
static void finish(run *run, connection *connection, int status, int retry_after) {
    double time = now(run);
    run->busy--;
    connection->is_asking = 0;
    connection->received = 0;
    if (run->outcome.answers < run->capacity)
        run->answers[run->outcome.answers++] = (load_answer){connection->due, time - connection->due, status, retry_after};
    run->outcome.seconds = time;
    if (!run->plan->due && retry_after > 0) {
        connection->again = time + retry_after;
        run->resting++;
    } else {
        rest(run, connection);
    }
}

static int take(run *run, connection *connection) {
    ssize_t part = recv(
        connection->socket, connection->answer + connection->received, answer_size - 1 - connection->received, 0);
    if (part <= 0) {
        int error = reopen(run, connection);
        // One that had nothing to do was closed because it rested too long.
        if (!error && connection->is_asking) finish(run, connection, 0, 0);
        return error;
    }
    connection->received += (size_t)part;
    connection->answer[connection->received] = 0;
    if (!answer_is_whole(connection->answer, connection->received))
        return connection->received == answer_size - 1 ? EMSGSIZE : 0;
    int status = answer_status(connection->answer, connection->received);
    int retry_after = answer_retry_after(connection->answer, connection->received);
    int error = answer_closes(connection->answer, connection->received) ? reopen(run, connection) : 0;
    if (!error) finish(run, connection, status, retry_after);
    return error;
}

/// Sends what is due, and tells in how many seconds there is more to send; infinite: only answers are waited for.
static double send_due(run *run, int *error) {
    const load_plan *plan = run->plan;
    double time = now(run), wait = INFINITY;
    for (int index = 0; run->resting && index < plan->connections && !*error; index++) {
        connection *connection = &run->connections[index];
        if (!connection->again) continue;
        if (connection->again <= time || time >= plan->seconds) {
            connection->again = 0;
            run->resting--;
            if (time < plan->seconds) *error = send_request(run, connection);
            else rest(run, connection);
        } else if (connection->again - time < wait) {
            wait = connection->again - time;
        }
    }
    while (!*error && run->idle_count && run->next < plan->count && time < plan->seconds) {
        if (plan->due && plan->due[run->next] > time) return fmin(wait, plan->due[run->next] - time);
        connection *connection = wake(run);
        connection->request = run->next++;
        connection->due = plan->due ? plan->due[connection->request] : time;
        *error = send_request(run, connection);
    }
    return wait;
}

static int serve(run *run) {
    for (int error = 0;;) {
        double wait = send_due(run, &error);
        if (error) return error;
        int is_over = run->next == run->plan->count || now(run) >= run->plan->seconds;
        if (is_over && !run->busy && !run->resting) return 0;
        double pause = fmin(wait, patience);
        struct timespec limit = {(time_t)pause, (long)((pause - floor(pause)) * 1e9)};
        struct epoll_event events[256];
        int ready = epoll_pwait2(run->poll, events, 256, &limit, NULL);
        if (ready < 0 && errno != EINTR) return errno;
        if (ready == 0 && pause == patience) return ETIMEDOUT;
        for (int index = 0; index < ready; index++)
            if ((error = take(run, events[index].data.ptr))) return error;
    }
}

load_outcome load_http(const load_plan *plan, load_answer *answers, size_t capacity) {
    run run = {.plan = plan, .answers = answers, .capacity = capacity, .poll = epoll_create1(EPOLL_CLOEXEC)};
    int count = plan->connections, opened = 0, error = count > most_connections ? EINVAL : 0;
    run.connections = calloc((size_t)count, sizeof *run.connections);
    run.idle = calloc((size_t)count, sizeof *run.idle);
    if (run.poll < 0 || !run.connections || !run.idle) error = ENOMEM;
    for (; opened < count && !error; opened++) {
        connection *connection = &run.connections[opened];
        connection->answer = malloc(answer_size);
        error = connection->answer ? open_one(&run, connection) : ENOMEM;
        rest(&run, connection);
    }
    run.start = clock_seconds();
    if (!error) error = serve(&run);
    run.outcome.error = error;
    for (int index = 0; index < opened; index++) {
        close(run.connections[index].socket);
        free(run.connections[index].answer);
    }
    free(run.connections);
    free(run.idle);
    if (run.poll >= 0) close(run.poll);
    return run.outcome;
}
