import HTML

/// The fields of each part of the form.
extension RegistrationForm {
    @MarkupBuilder func company(_ fields: Fields, _ text: Localizer) -> Markup {
        fields.line(
            "companyName", text("field.companyName"),
            .init(help: text("field.companyName.help"), attributes: [.autocomplete("organization")]))
        fields.menu("country", text("field.country"), countries, .init(attributes: [.autocomplete("country")]))
        fields.area(
            "address", text("field.address"), .init(isOptional: true, attributes: [.autocomplete("street-address")]))
        fields.line(
            "website", text("field.website"),
            .init(isOptional: true, attributes: [.autocomplete("url"), .inputmode("url"), .spellcheck(false)]))
        fields.line(
            "taxId", text("field.taxId"),
            .init(help: text("field.taxId.help"), isOptional: true, attributes: [.spellcheck(false)]))
    }

    @MarkupBuilder func contact(_ fields: Fields, _ text: Localizer) -> Markup {
        fields.line("contact.name", text("field.contactName"), .init(attributes: [.autocomplete("name")]))
        fields.line(
            "contact.jobTitle", text("field.jobTitle"),
            .init(isOptional: true, attributes: [.autocomplete("organization-title")]))
        if let correction {
            correction.email(text)
            fields.hidden("contact.email", correction.email)
        } else {
            fields.line(
                "contact.email", text("field.email"), type: "email",
                .init(help: text("field.email.help"), attributes: [.autocomplete("email"), .inputmode("email")]))
        }
        fields.line(
            "contact.phone", text("field.phone"), type: "tel",
            .init(
                help: text("field.phone.help"), isOptional: true,
                attributes: [.autocomplete("tel"), .inputmode("tel")]))
    }

    @MarkupBuilder func names(_ fields: Fields, _ text: Localizer) -> Markup {
        for index in 0..<max(2, state.count(of: "name")) {
            div(.class("pair")) {
                fields.menu("name[\(index)].language", text("field.name.language"), languages)
                fields.line("name[\(index)].text", text("field.name.text"))
            }
        }
    }

    func products(_ fields: Fields, _ text: Localizer) -> Markup {
        fields.choices("productCategory", text("field.productCategory"), categories, several: true)
    }

    @MarkupBuilder func consentPart(_ fields: Fields, _ text: Localizer) -> Markup {
        if correction == nil {
            part(text("register.consent"), text("register.consent.about")) {
                consent(fields, text)
                consents(fields, text)
            }
        } else {
            fields.hidden("consent", "true")
            if !purposes.isEmpty {
                part(text("correct.consent"), text("correct.consent.about")) { consents(fields, text) }
            }
        }
    }

    @MarkupBuilder private func consent(_ fields: Fields, _ text: Localizer) -> Markup {
        if !terms.isEmpty {
            div(.class("terms"), .tabindex(0), .role("region"), .aria(.label, text("register.terms"))) {
                for paragraph in terms { p { paragraph } }
            }
        }
        fields.tick("consent", value: "true") {
            text("register.terms.accept")
        }
    }

    @MarkupBuilder private func consents(_ fields: Fields, _ text: Localizer) -> Markup {
        for (index, purpose) in purposes.enumerated() {
            fields.tick("consentTo[\(index)].purpose", value: purpose.code, path: "consentTo[\(index)]") {
                purpose.label
                span(.class("optional")) { text("form.optional") }
                if let note = purpose.note { span(.class("note")) { note } }
            }
            if let channel = purpose.channel { fields.hidden("consentTo[\(index)].channel", channel) }
            fields.hidden("consentTo[\(index)].textVersion", purpose.textVersion)
        }
    }
}
