import Channel
import Localization
import Messages

extension FunctionList {
    /// All functions of the contracts, area by area.
    init(_ registry: Registry, _ words: FunctionWords) {
        let areas = Dictionary(grouping: registry.functions, by: \.area).sorted { $0.key < $1.key }
        self.init(
            area: areas.map { area, functions in
                FunctionArea(
                    name: area, label: Self.names { words.area(area, in: $0) },
                    function: functions.map { function in
                        FunctionEntry(
                            name: function.name,
                            label: Self.names { words.name(.function(function.name), in: $0) },
                            operation: function.operations)
                    })
            })
    }

    private static func names(_ word: (Language) -> String) -> [Name] {
        Language.allCases.map { Name(language: $0.tag, text: word($0)) }
    }
}
