#pragma once
#include <sqlite3.h>

/// A variadic function: closing the last connection leaves the log as it is.
static inline int sqlite_keep_log(sqlite3 *database) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

/// Result codes that are expressions, which Swift cannot import.
static const int sqlite_constraint_unique = SQLITE_CONSTRAINT_UNIQUE;
static const int sqlite_constraint_primary_key = SQLITE_CONSTRAINT_PRIMARYKEY;
static const int sqlite_constraint_foreign_key = SQLITE_CONSTRAINT_FOREIGNKEY;
static const int sqlite_constraint_commit_hook = SQLITE_CONSTRAINT_COMMITHOOK;
static const int sqlite_ioerr_fsync = SQLITE_IOERR_FSYNC;
