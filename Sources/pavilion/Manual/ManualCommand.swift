import Timekeeping

extension Command {
    static let manual = Command(name: "manual", summary: "Write the manual page, for man(1).", options: []) { _ in
        Terminal.say(Manual(.pavilion, of: "\(WallClock.system.now())".prefix(10)).page)
    }
}
