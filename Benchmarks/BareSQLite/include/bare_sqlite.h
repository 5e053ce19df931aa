#pragma once
#include <stddef.h>
#include <stdint.h>

/// The limit that the hub is measured by: SQLite written from C, with nothing around it.

enum { bare_null, bare_integer, bare_text, bare_bytes };

/// A parameter: its kind, and a number or bytes.
typedef struct {
    int32_t kind;
    int32_t count;
    int64_t number;
    const void *bytes;
} bare_value;

/// One run of a statement: which one, and the first of its parameters, which stand one after the other.
typedef struct {
    int32_t statement;
    int32_t first;
} bare_step;

/// What is written: statements, their runs, and after which run each closure of the hub ended.
typedef struct {
    const char *const *statements;
    size_t statement_count;
    const bare_value *values;
    const bare_step *steps;
    const size_t *closures;
    size_t closure_count;
} bare_script;

/// An SQLite result code, and what it took: seconds by the clock, and seconds of the processor.
typedef struct {
    int code;
    double seconds;
    double processor;
} bare_outcome;

/// Writes the script's closures into a database, so many in a transaction, each committed durably.
bare_outcome bare_sqlite_write(const char *path, const bare_script *script, size_t batch);

/// Runs the script's closures, which only ask, and touches all that is answered. `seconds` has room for one number a closure:
/// what each took by the clock.
bare_outcome bare_sqlite_read(const char *path, const bare_script *script, double *seconds);
