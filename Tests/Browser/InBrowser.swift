import Testing

/// All suites that drive a browser stand in here: one after the other, because two browsers at once starve each other
/// on a small machine.
@Suite(.serialized, .timeLimit(.minutes(5))) enum InBrowser {}
