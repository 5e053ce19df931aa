#pragma once
#include <sodium.h>

// Swift does not import the state of a running hash, because it is aligned to 64 bytes.
static inline int running_hash_init(void *state, size_t count) {
    return crypto_generichash_init((crypto_generichash_state *)state, NULL, 0, count);
}

static inline int running_hash_update(void *state, const unsigned char *bytes, size_t count) {
    return crypto_generichash_update((crypto_generichash_state *)state, bytes, count);
}

static inline int running_hash_final(void *state, unsigned char *digest, size_t count) {
    return crypto_generichash_final((crypto_generichash_state *)state, digest, count);
}
