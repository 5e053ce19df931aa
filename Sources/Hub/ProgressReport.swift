/// Told how far long work has come: what is counted, how much of it is done, and how much there is. It is told often;
/// whoever shows it need not show it every time.
package typealias ProgressReport = (_ part: String, _ done: Int, _ all: Int) -> Void

/// What to call after each of the things that a part of long work consists of.
func counting(_ part: String, of all: Int, _ progress: @escaping ProgressReport) -> () -> Void {
    var done = 0
    return {
        done += 1
        progress(part, done, all)
    }
}
