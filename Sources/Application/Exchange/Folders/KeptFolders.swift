import Files

/// Whose folders are watched, and who keeps them. A partner's keeper stays when its `in` is removed: a file may be under way,
/// and who keeps the next `in` must not take it, too.
struct KeptFolders {
    /// The partner whose `in` it is.
    var codes: [DirectoryWatch.Watch: String] = [:]
    /// By the partner's code.
    var keepers: [String: FolderKeeper] = [:]
}
