import Glibc

/// How many files and connections this process may have open at once.
package enum OpenFileLimit {
    /// Raises it as far as the system allows without special rights, and returns what it is then. Shells and services often
    /// begin with 1,024.
    package static func raise() -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
        let most = limit.rlim_max
        if limit.rlim_cur < most {
            limit.rlim_cur = most
            if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) != 0 {
                getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            }
        }
        return Int(clamping: limit.rlim_cur)
    }
}
