#pragma once
#include <microhttpd.h>
#include <sys/socket.h>

// What libmicrohttpd takes by variable arguments, which Swift cannot import: one typed function per use.

/// What a daemon is started with. The callbacks get `context`; texts are read while it starts and not kept.
struct http_daemon_settings {
    unsigned int threads;
    unsigned int connections;
    const char *certificate;               ///< PEM; NULL: no TLS
    const char *key;                       ///< PEM
    void *(*begin)(void *context, const char *target, struct MHD_Connection *connection);
    MHD_AccessHandlerCallback proceed;
    MHD_RequestCompletedCallback complete;
    MHD_NotifyConnectionCallback notify;
    MHD_LogCallback log;
    void *context;
};

/// What the callback of an answer that is written says in place of a count of bytes.
static const ssize_t http_body_end = MHD_CONTENT_READER_END_OF_STREAM;
static const ssize_t http_body_broken = MHD_CONTENT_READER_END_WITH_ERROR;

/// Sends a response without chunks, and closes the connection behind it.
static inline void http_response_ends_connection(struct MHD_Response *response) {
    MHD_set_response_options(response, MHD_RF_HTTP_1_0_COMPATIBLE_STRICT, MHD_RO_END);
}

/// NULL: it could not start; what was logged says why.
static inline struct MHD_Daemon *http_daemon_start(const struct http_daemon_settings *settings) {
    const unsigned int flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_NO_LISTEN_SOCKET | MHD_USE_ERROR_LOG;
    const struct MHD_OptionItem plain[] = {{MHD_OPTION_END, 0, NULL}};
    const struct MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_CERT, 0, (void *)settings->certificate},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, (void *)settings->key},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, (void *)"NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"},
        {MHD_OPTION_END, 0, NULL},
    };
    return MHD_start_daemon(
        flags | (settings->certificate ? MHD_USE_TLS : 0), 0, NULL, NULL, settings->proceed, settings->context,
        MHD_OPTION_EXTERNAL_LOGGER, settings->log, settings->context,
        MHD_OPTION_THREAD_POOL_SIZE, settings->threads,
        MHD_OPTION_CONNECTION_LIMIT, settings->connections,
        MHD_OPTION_URI_LOG_CALLBACK, settings->begin, settings->context,
        MHD_OPTION_NOTIFY_COMPLETED, settings->complete, settings->context,
        MHD_OPTION_NOTIFY_CONNECTION, settings->notify, settings->context,
        MHD_OPTION_ARRAY, settings->certificate ? tls : plain,
        MHD_OPTION_END);
}

/// The other end's address; NULL when it has none.
static inline const struct sockaddr *http_connection_address(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info ? info->client_addr : NULL;
}

static inline int http_connection_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

/// How many bytes the request's head has, from the method to the empty line; 0 when the library does not tell.
static inline size_t http_connection_head_size(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info ? info->header_size : 0;
}

/// The GnuTLS session of a connection; NULL: it speaks no TLS.
static inline void *http_connection_session(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    return info ? info->tls_session : NULL;
}

/// What the notify callback stored for this connection.
static inline void *http_connection_context(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}
