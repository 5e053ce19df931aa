#include "bare_sqlite.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <time.h>

static double seconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static bare_outcome start(void) {
    return (bare_outcome){SQLITE_OK, seconds(CLOCK_MONOTONIC), seconds(CLOCK_THREAD_CPUTIME_ID)};
}

static bare_outcome end(bare_outcome start, int code) {
    return (bare_outcome){
        code, seconds(CLOCK_MONOTONIC) - start.seconds, seconds(CLOCK_THREAD_CPUTIME_ID) - start.processor};
}

static int bind(sqlite3_stmt *statement, const bare_value *values) {
    int count = sqlite3_bind_parameter_count(statement), code = SQLITE_OK;
    for (int i = 0; i < count && code == SQLITE_OK; i++) {
        const bare_value *value = values + i;
        switch (value->kind) {
        case bare_integer: code = sqlite3_bind_int64(statement, i + 1, value->number); break;
        case bare_text: code = sqlite3_bind_text(statement, i + 1, value->bytes, value->count, SQLITE_STATIC); break;
        case bare_bytes: code = sqlite3_bind_blob(statement, i + 1, value->bytes, value->count, SQLITE_STATIC); break;
        default: code = sqlite3_bind_null(statement, i + 1);
        }
    }
    return code;
}

static int run(sqlite3_stmt *statement, const bare_value *values) {
    int code = bind(statement, values);
    if (code != SQLITE_OK) return code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(statement); i++) sqlite3_column_blob(statement, i);
    sqlite3_reset(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

/// As the hub's writer is set. No checkpoint runs meanwhile, which the hub makes beside its writing.
static int open_for_writing(const char *path, sqlite3 **database) {
    int code = sqlite3_open_v2(path, database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL);
    if (code != SQLITE_OK) return code;
    return sqlite3_exec(
        *database,
        "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -65536; PRAGMA secure_delete = ON",
        NULL, NULL, NULL);
}

static int write_batches(sqlite3 *database, sqlite3_stmt **statements, const bare_script *script, size_t batch) {
    size_t step = 0;
    int code = SQLITE_OK;
    for (size_t closure = 0; closure < script->closure_count && code == SQLITE_OK; closure++) {
        if (closure % batch == 0) code = sqlite3_exec(database, "BEGIN IMMEDIATE", NULL, NULL, NULL);
        for (; step < script->closures[closure] && code == SQLITE_OK; step++)
            code = run(statements[script->steps[step].statement], script->values + script->steps[step].first);
        if (code == SQLITE_OK && ((closure + 1) % batch == 0 || closure + 1 == script->closure_count))
            code = sqlite3_exec(database, "COMMIT", NULL, NULL, NULL);
    }
    return code;
}

static int prepare(sqlite3 *database, const bare_script *script, sqlite3_stmt **statements) {
    int code = SQLITE_OK;
    for (size_t i = 0; i < script->statement_count && code == SQLITE_OK; i++)
        code = sqlite3_prepare_v3(
            database, script->statements[i], -1, SQLITE_PREPARE_PERSISTENT, &statements[i], NULL);
    return code;
}

static void close(sqlite3 *database, const bare_script *script, sqlite3_stmt **statements) {
    for (size_t i = 0; i < script->statement_count; i++) sqlite3_finalize(statements[i]);
    free(statements);
    sqlite3_close(database);
}

bare_outcome bare_sqlite_write(const char *path, const bare_script *script, size_t batch) {
    sqlite3 *database = NULL;
    sqlite3_stmt **statements = calloc(script->statement_count, sizeof *statements);
    int code = open_for_writing(path, &database);
    if (code == SQLITE_OK) code = prepare(database, script, statements);
    bare_outcome outcome = start();
    if (code == SQLITE_OK) code = write_batches(database, statements, script, batch);
    outcome = end(outcome, code);
    close(database, script, statements);
    return outcome;
}

static int read_closures(sqlite3 *database, sqlite3_stmt **statements, const bare_script *script, double *seconds) {
    size_t step = 0;
    int code = SQLITE_OK;
    for (size_t closure = 0; closure < script->closure_count && code == SQLITE_OK; closure++) {
        bare_outcome begin = start();
        code = sqlite3_exec(database, "BEGIN", NULL, NULL, NULL);
        for (; step < script->closures[closure] && code == SQLITE_OK; step++)
            code = run(statements[script->steps[step].statement], script->values + script->steps[step].first);
        if (code == SQLITE_OK) code = sqlite3_exec(database, "COMMIT", NULL, NULL, NULL);
        seconds[closure] = end(begin, code).seconds;
    }
    return code;
}

bare_outcome bare_sqlite_read(const char *path, const bare_script *script, double *seconds) {
    sqlite3 *database = NULL;
    sqlite3_stmt **statements = calloc(script->statement_count, sizeof *statements);
    int code = sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL);
    if (code == SQLITE_OK) code = prepare(database, script, statements);
    bare_outcome outcome = start();
    if (code == SQLITE_OK) code = read_closures(database, statements, script, seconds);
    outcome = end(outcome, code);
    close(database, script, statements);
    return outcome;
}
