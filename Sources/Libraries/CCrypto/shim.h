#pragma once
#include <openssl/hmac.h>

/// HMAC (RFC 2104) with SHA-1: 20 bytes into `code`. `HMAC` is a function in some releases and a macro in others. False: there
/// was no memory.
static inline _Bool crypto_hmac_sha1(
    const unsigned char *key, int keyCount, const unsigned char *message, size_t messageCount, unsigned char *code) {
    unsigned int count = 0;
    return HMAC(EVP_sha1(), key, keyCount, message, messageCount, code, &count) && count == 20;
}
