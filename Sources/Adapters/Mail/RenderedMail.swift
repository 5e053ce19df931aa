import CGMime
import Timekeeping

/// A mail as it goes over the wire and into a file: MIME by GMime, lines ending in CRLF.
struct RenderedMail: Sendable {
    /// The addresses for SMTP: domains beyond ASCII in their ASCII form (RFC 5891).
    let sender: String
    let recipient: String
    /// Sorts by time.
    let fileName: String
    let bytes: [UInt8]

    /// Throws `refused` for addresses and ids that could mean something else to a mail server.
    init(_ mail: OutgoingMail) throws(MailFailure) {
        guard mail.from.isSafe, mail.to.isSafe else { throw MailFailure(.refused, "badAddress") }
        guard Self.isSafe(mail.messageID) else { throw MailFailure(.refused, "badMessageID") }
        guard Self.isLanguage(mail.language) else { throw MailFailure(.refused, "badLanguage") }
        _ = gmimeReady
        let message = g_mime_message_new(1)
        let part = textPart(mail)
        let options = g_mime_format_options_new()
        defer {
            g_object_unref(message)
            g_object_unref(part)
            g_mime_format_options_free(options)
        }
        g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS)

        sender = add(mail.from, to: g_mime_message_get_from(message))
        recipient = add(mail.to, to: g_mime_message_get_to(message))
        g_mime_message_set_subject(message, mail.subject.oneLine, "utf-8")
        let date = g_date_time_new_from_unix_utc(Int(mail.sent.milliseconds / 1000))
        g_mime_message_set_date(message, date)
        g_date_time_unref(date)
        g_mime_message_set_message_id(message, mail.messageID)
        // Keeps holiday notices and the like from answering (RFC 3834).
        g_mime_object_set_header(gmime_object(message), "Auto-Submitted", "auto-generated", nil)
        g_mime_message_set_mime_part(message, gmime_object(part))
        encode(mail.subject.oneLine, in: "Subject", of: message)
        encode(mail.from.name?.oneLine, in: "From", of: message, before: "\n <\(sender)>")
        encode(mail.to.name?.oneLine, in: "To", of: message, before: "\n <\(recipient)>")

        let text = g_mime_object_to_string(gmime_object(message), options)
        defer { g_free(text) }
        bytes = text.map { Array(String(cString: $0).utf8) } ?? []
        fileName = "\(mail.sent)".filter { $0 != ":" } + "-\(mail.messageID).eml"
    }

    /// The beginning of the Message-ID in the name of a file, also of one that was being written; nil: it is no mail's.
    static func word(of fileName: String) -> String? {
        guard let end = fileName.firstIndex(of: "@"), let start = fileName[..<end].lastIndex(of: "-") else {
            return nil
        }
        return String(fileName[fileName.index(after: start)..<end])
    }

    /// Ids that we make: they also name files.
    private static func isSafe(_ messageID: String) -> Bool {
        messageID.utf8.count <= 200 && messageID.wholeMatch(of: #/[A-Za-z0-9_+=.-]+@[A-Za-z0-9.-]+/#) != nil
    }

    private static func isLanguage(_ tag: String) -> Bool {
        tag.wholeMatch(of: #/[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/#) != nil
    }
}

/// GMime must be initialized once before anything else is called.
private let gmimeReady: Void = g_mime_init()

private func textPart(_ mail: OutgoingMail) -> UnsafeMutablePointer<GMimePart>? {
    // The canonical line break of text is CRLF, also below base64 (RFC 2045, 6.8).
    let lines = mail.text.split(omittingEmptySubsequences: false) { ["\r\n", "\n", "\r"].contains($0) }
    let text = Array(lines.joined(separator: "\r\n").utf8)
    let stream = text.withUnsafeBytes {
        g_mime_stream_mem_new_with_buffer($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    let content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT)
    defer {
        g_object_unref(stream)
        g_object_unref(content)
    }
    let part = g_mime_part_new_with_type("text", "plain")
    g_mime_object_set_content_type_parameter(gmime_object(part), "charset", "utf-8")
    g_mime_object_set_header(gmime_object(part), "Content-Language", mail.language, nil)
    g_mime_part_set_content(part, content)
    g_mime_part_set_content_encoding(
        part, g_mime_part_get_best_content_encoding(part, GMIME_ENCODING_CONSTRAINT_7BIT))
    return part
}

/// Adds an address to a header, and returns it for SMTP.
private func add(_ address: MailAddress, to list: UnsafeMutablePointer<InternetAddressList>?) -> String {
    let mailbox = internet_address_mailbox_new(address.name?.oneLine, address.address)
    defer { g_object_unref(mailbox) }
    internet_address_set_charset(mailbox, "utf-8")
    internet_address_list_add(list, mailbox)
    return internet_address_mailbox_get_idn_addr(gmime_mailbox(mailbox)).map { String(cString: $0) } ?? address.address
}
