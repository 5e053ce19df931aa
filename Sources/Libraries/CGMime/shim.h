#pragma once
#include <gmime/gmime.h>

// GObject's casts are macros, which Swift cannot import.

static inline GMimeObject *gmime_object(void *instance) { return GMIME_OBJECT(instance); }
static inline InternetAddressMailbox *gmime_mailbox(InternetAddress *address) {
    return INTERNET_ADDRESS_MAILBOX(address);
}
