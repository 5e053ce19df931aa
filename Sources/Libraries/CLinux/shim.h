#pragma once
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/// prctl is variadic, which Swift cannot import. Names the calling thread; 15 bytes at most are kept.
static inline void linux_name_thread(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

/// ioctl is variadic, too. How many bytes that a Unix socket sent the other end has not read; -1: it cannot be told.
static inline int linux_unread(int socket) {
    int count = -1;
    return ioctl(socket, SIOCOUTQ, &count) == 0 ? count : -1;
}

/// The first argument of these two is an enumeration in C and a number in Swift. On Linux 0 is the calling thread alone, whatever
/// POSIX says of processes.
static inline int linux_thread_nice(void) { return getpriority(PRIO_PROCESS, 0); }
static inline void linux_lower_thread(int by) { setpriority(PRIO_PROCESS, 0, linux_thread_nice() + by); }
