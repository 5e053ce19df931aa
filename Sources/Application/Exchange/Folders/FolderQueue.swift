/// The files of one folder, taken one after the other.
struct FolderQueue: Sendable {
    private enum Step {
        case arrived(String)
        case claimed(String)
    }

    private let steps: AsyncStream<Step>.Continuation
    private let work: Task<Void, Never>

    init(_ folder: PartnerFolder) {
        let (stream, steps) = AsyncStream.makeStream(of: Step.self)
        self.steps = steps
        work = Task {
            for await step in stream {
                switch step {
                case .arrived(let name): await folder.take(name)
                case .claimed(let name): await folder.takeAgain(name)
                }
            }
        }
    }

    /// A file that has come; also several times.
    func put(_ name: String) { steps.yield(.arrived(name)) }

    /// A file that was claimed when the server ended.
    func put(claimed name: String) { steps.yield(.claimed(name)) }

    /// Comes back when all of them are done.
    func end() async {
        steps.finish()
        await work.value
    }
}
