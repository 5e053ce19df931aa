#define _GNU_SOURCE  // SOCK_CLOEXEC
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "connecting.h"
#include "load_generator.h"

struct load_streams {
    int poll, count, *sockets;
    char *has_answered;
    atomic_int open, ends;
    pthread_t thread;
};

/// Reads and forgets; the first bytes of each tell its status.
static void *read_all(void *argument) {
    load_streams *streams = argument;
    char bytes[4096];
    while (!atomic_load(&streams->ends)) {
        struct epoll_event events[64];
        int ready = epoll_wait(streams->poll, events, 64, 100);
        for (int index = 0; index < ready; index++) {
            uint32_t number = events[index].data.u32;
            ssize_t part = recv(streams->sockets[number], bytes, sizeof bytes, MSG_DONTWAIT);
            if (part > 12 && !streams->has_answered[number] && !memcmp(bytes + 9, "200", 3)) {
                streams->has_answered[number] = 1;
                atomic_fetch_add(&streams->open, 1);
            }
            if (part > 0 || (part < 0 && errno == EAGAIN)) continue;
            epoll_ctl(streams->poll, EPOLL_CTL_DEL, streams->sockets[number], NULL);
            if (streams->has_answered[number]) atomic_fetch_sub(&streams->open, 1);
        }
    }
    return NULL;
}

load_streams *load_streams_begin(uint16_t port, int connections, load_request request) {
    load_streams *streams = calloc(1, sizeof *streams);
    if (!streams) return NULL;
    streams->poll = epoll_create1(EPOLL_CLOEXEC);
    streams->sockets = calloc((size_t)connections, sizeof *streams->sockets);
    streams->has_answered = calloc((size_t)connections, 1);
    int isFine = streams->poll >= 0 && streams->sockets && streams->has_answered
        && pthread_create(&streams->thread, NULL, read_all, streams) == 0;
    if (!isFine) return NULL;
    for (; streams->count < connections; streams->count++) {
        // As many at once as a server lets in.
        for (int wait = 0; streams->count - load_streams_open(streams) > 100 && wait < 5000; wait++) usleep(1000);
        int handle = connect_loopback(port);
        if (handle < 0) break;
        streams->sockets[streams->count] = handle;
        struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)streams->count};
        if (epoll_ctl(streams->poll, EPOLL_CTL_ADD, handle, &event) < 0) break;
        if (send(handle, request.bytes, request.count, MSG_NOSIGNAL) < 0) break;
    }
    return streams;
}

int load_streams_open(load_streams *streams) { return atomic_load(&streams->open); }

void load_streams_end(load_streams *streams) {
    atomic_store(&streams->ends, 1);
    pthread_join(streams->thread, NULL);
    for (int index = 0; index < streams->count; index++) close(streams->sockets[index]);
    close(streams->poll);
    free(streams->sockets);
    free(streams->has_answered);
    free(streams);
}
