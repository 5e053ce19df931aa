import Messages

extension Visit {
    /// What an exhibitor may allow, in the reader's words. A consent that stands is one to the text that was read then, also
    /// when that has another wording now or is not asked for any more: a box that stays ticked changes nothing of it.
    func purposes(_ edition: Edition, standing: [ConsentTo] = []) -> [RegistrationForm.Purpose] {
        let asked = edition.purpose.map { purpose in
            let given = standing.first { $0.isTo(purpose) }
            let isEarlier = given.map { $0.textVersion != purpose.textVersion } ?? false
            return RegistrationForm.Purpose(
                code: purpose.code, channel: purpose.channel, label: purpose.text.text(in: text.language),
                note: isEarlier ? text("correct.consent.earlier") : nil,
                textVersion: given?.textVersion ?? purpose.textVersion)
        }
        let ended = standing.filter { given in !edition.purpose.contains { given.isTo($0) } }.map { given in
            RegistrationForm.Purpose(
                code: given.purpose, channel: given.channel,
                label: text("correct.consent.ended", ["purpose": given.purpose]), textVersion: given.textVersion)
        }
        return asked + ended
    }
}

extension FormState {
    /// Without the ticks that were set beside another text than the one that the form has now: nobody has read that.
    func read(_ purposes: [RegistrationForm.Purpose]) -> FormState {
        var state = self
        for (index, purpose) in purposes.enumerated()
        where state.value("consentTo[\(index)].textVersion") != purpose.textVersion {
            state.values["consentTo[\(index)].purpose"] = nil
        }
        return state
    }
}

extension ConsentTo {
    fileprivate func isTo(_ other: Purpose) -> Bool { purpose == other.code && channel == other.channel }
}
