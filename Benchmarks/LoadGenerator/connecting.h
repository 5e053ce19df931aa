#pragma once
#include <stdint.h>

/// A connection to a port of this machine; -1: errno tells why.
int connect_loopback(uint16_t port);
