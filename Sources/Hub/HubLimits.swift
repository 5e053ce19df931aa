/// The hub's measures. The standard ones are the design's (DESIGN §4); tests use smaller ones.
package struct HubLimits: Sendable {
    /// A batch takes no further closure after this time.
    package var batch: Duration = .milliseconds(10)
    /// A writing closure that takes longer is logged.
    package var slowClosure: Duration = .milliseconds(5)
    /// A reading closure is interrupted after this time.
    package var read: Duration = .seconds(5)
    /// How many connections read at the same time.
    package var readers = 2
    /// The log is copied into the database when this many of its bytes wait for it.
    package var checkpointBytes = 16 << 20
    /// The bulk lane pauses and the log is emptied when it is longer than this.
    package var resetBytes = 256 << 20

    /// How often the journal's end is signed, when something was written.
    package var heads: Duration = .seconds(60)

    /// The design's.
    package static let standard = HubLimits()
}
