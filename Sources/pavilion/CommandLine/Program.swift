import Glibc
import HTTPServer
import Hub
import Wiring

/// The program as the shell sees it: picks a command, runs it, turns failures into words on stderr and an exit status.
struct Program: Sendable {
    let commands: [Command]

    /// - Parameter words: the command line without the program's own name.
    /// - Returns: the exit status (sysexits.h): 0 done, 1 damaged, 64 wrong usage, 65 refused, 69 cannot be used
    ///   now, 70 failed.
    func run(_ words: [String]) async -> Int32 {
        guard let name = words.first, name != "--help", name != "-h", name != "help" else {
            Terminal.say(help)
            return words.isEmpty ? EX_USAGE : EX_OK
        }
        guard let command = commands.first(where: { words.starts(with: $0.words) }) else {
            let family = commands.filter { $0.words.first == name }
            guard family.isEmpty else {
                Terminal.say("usage: pavilion \(name) COMMAND [options]\n\n\(list(family))")
                return words.contains("--help") || words.contains("-h") ? EX_OK : EX_USAGE
            }
            return fail(EX_USAGE, "there is no command \(name); see pavilion --help")
        }
        if words.contains("--help") || words.contains("-h") {
            Terminal.say(command.help)
            return EX_OK
        }
        do {
            try await command.run(command.parse(words.dropFirst(command.words.count)))
            return EX_OK
        } catch let failure as UsageFailure {
            return fail(EX_USAGE, "\(failure); see pavilion \(command.name) --help")
        } catch let failure as DamageFailure {
            return fail(EXIT_FAILURE, "\(failure)")
        } catch let failure as RefusedFailure {
            return fail(failure.exitStatus, "\(failure)")
        } catch let failure as UnavailableFailure {
            return fail(EX_UNAVAILABLE, "\(failure)")
        } catch let failure as HubFailure {
            return fail(failure.code == .damaged ? EXIT_FAILURE : EX_UNAVAILABLE, "\(failure)")
        } catch let failure as HTTPServerFailure {
            return fail(EX_UNAVAILABLE, "\(failure)")
        } catch {
            return fail(EX_SOFTWARE, "\(error)")
        }
    }

    private func fail(_ status: Int32, _ words: String) -> Int32 {
        Terminal.complain("pavilion: \(words)")
        return status
    }

    private func list(_ commands: [Command]) -> String {
        let width = commands.map(\.name.count).max() ?? 0
        let lines = commands.map { command in
            "  \(command.name)\(String(repeating: " ", count: width - command.name.count + 2))\(command.summary)"
        }
        return lines.joined(separator: "\n")
    }

    private var help: String {
        """
        usage: pavilion COMMAND [options]

        A customer-relationship platform for trade shows.

        \(list(commands))

        pavilion COMMAND --help tells a command's options. Exit status: 0 done, 1 damage or mistakes found,
        64 wrong usage, 65 the operation was refused, 69 the data directory or the port cannot be used now, 70 failed.
        """
    }
}
