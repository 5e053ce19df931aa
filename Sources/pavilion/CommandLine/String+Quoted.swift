extension String {
    /// One word of a shell, whatever is in it.
    var quoted: String {
        "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }

    /// Likewise, and as it is where a shell takes it so.
    var shellWord: String { wholeMatch(of: #/[A-Za-z0-9_:.,@\/\-]+/#) == nil ? quoted : self }
}
