#pragma once
#include <stddef.h>

/// A file of the source tree, embedded in the binary at build time.
struct resource {
    const char *path;  ///< relative to the top of the source tree
    const unsigned char *bytes;
    size_t count;
};

/// All embedded files, sorted by path.
const struct resource *embedded_resources(void);
size_t embedded_resources_count(void);
