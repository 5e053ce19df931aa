#pragma once
// What libmicrohttpd speaks TLS with: here only for the certificates that it shows.
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

// A variable that holds a function, which Swift takes for shared state.
static inline void tls_free(void *memory) { gnutls_free(memory); }
