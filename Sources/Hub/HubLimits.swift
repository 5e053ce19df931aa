/// The hub's measures. The standard ones are the design's (DESIGN §4); tests use smaller ones.
package struct HubLimits: Sendable {
    /// A batch takes no further closure after this time.
    package var batch: Duration = .milliseconds(10)
    /// The same for a batch that has only bulk closures.
    package var bulkBatch: Duration = .milliseconds(5)
    /// The same while nobody but imports has written for a while: no gate waits for the longer commit, and an import
    /// makes fewer of them.
    package var quietBatch: Duration = .milliseconds(50)
    /// So long.
    package var quiet: Duration = .seconds(1)
    /// A bulk closure that has waited longer begins the next batch, so that an import goes on while people keep the
    /// writer busy.
    package var bulkPatience: Duration = .seconds(1)
    /// A writing closure that takes longer is told to the operators.
    package var slowClosure: Duration = .milliseconds(5)
    /// A reading closure is interrupted after this time.
    package var read: Duration = .seconds(5)
    /// A reading closure that has not ended so long after its interruption loses its snapshot and its place.
    package var stuck: Duration = .milliseconds(250)
    /// How many connections read at the same time.
    package var readers = 2
    /// The log is copied into the database when this many of its bytes wait for it.
    /// Four times as many make it long: imports pause until it is copied, and it begins anew.
    package var checkpointBytes = 16 << 20
    /// The bulk lane pauses while the log is longer than this, whatever is in the way, and the log begins anew. The file is cut only
    /// when it is twice as long.
    package var resetBytes = 256 << 20

    /// How often the journal's end is signed, when something was written.
    package var heads: Duration = .seconds(60)

    /// The design's.
    package static let standard = HubLimits()
}
