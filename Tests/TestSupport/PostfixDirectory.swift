import Foundation

/// The files that a Postfix needs to run by itself in a directory.
struct PostfixDirectory {
    let path: String
    let port: UInt16
    let tlsPort: UInt16

    /// Writes configuration and certificate, and makes the queue, owned as Postfix demands.
    func lay() async throws {
        // The log and the queue are reached by users other than ours.
        try allow("", 0o755)
        try configuration.write(toFile: "\(path)/main.cf", atomically: true, encoding: .utf8)
        try services.write(toFile: "\(path)/master.cf", atomically: true, encoding: .utf8)
        try makeFolder("queue", owner: "root")
        try makeFolder("queue/pid", owner: "root")
        try makeFolder("data", owner: "postfix")
        try makeFolder("mail", owner: "nobody")
        for folder in ["active", "bounce", "corrupt", "defer", "deferred", "hold", "incoming", "private", "trace"] {
            try makeFolder("queue/\(folder)", owner: "postfix", mode: 0o700)
        }
        try makeFolder("queue/public", owner: "postfix", group: "postdrop", mode: 0o710)
        try makeFolder("queue/maildrop", owner: "postfix", group: "postdrop", mode: 0o730)
        try await makeCertificate()
    }

    private var configuration: String {
        """
        compatibility_level = 3.6
        queue_directory = \(path)/queue
        data_directory = \(path)/data
        command_directory = /usr/sbin
        daemon_directory = /usr/lib/postfix/sbin
        mail_owner = postfix
        setgid_group = postdrop
        maillog_file = \(path)/log
        maillog_file_prefixes = \(path)
        myhostname = postfix.example
        mydestination =
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        alias_maps =
        local_recipient_maps =
        smtpd_tls_security_level = may
        smtpd_tls_chain_files = \(path)/key.pem, \(path)/certificate.pem
        smtpd_recipient_restrictions =
            check_recipient_access inline:{ { refused.example = 550 5.1.1 Nobody of that name } }, reject_unauth_destination
        smtpd_peername_lookup = no
        virtual_mailbox_domains = static:all
        virtual_mailbox_maps = static:mail/
        virtual_mailbox_base = \(path)
        virtual_uid_maps = static:65534
        virtual_gid_maps = static:65534

        """
    }

    /// The daemons that take and deliver mail, none in a changed root.
    private var services: String {
        """
        127.0.0.1:\(port) inet n - n - - smtpd
        127.0.0.1:\(tlsPort) inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
        postlog unix-dgram n - n - 1 postlogd
        anvil unix - - n - 1 anvil
        bounce unix - - n - 0 bounce
        cleanup unix n - n - 0 cleanup
        defer unix - - n - 0 bounce
        proxymap unix - - n - - proxymap
        qmgr unix n - n 300 1 qmgr
        retry unix - - n - - error
        rewrite unix - - n - - trivial-rewrite
        tlsmgr unix - - n 1000? 1 tlsmgr
        trace unix - - n - 0 bounce
        virtual unix - n n - - virtual

        """
    }

    private func makeCertificate() async throws {
        let openssl = try await ChildProcess(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-subj", "/CN=postfix.example", "-addext", "subjectAltName=IP:127.0.0.1",
                "-keyout", "\(path)/key.pem", "-out", "\(path)/certificate.pem",
            ])
        guard await openssl.end() == .exited(0) else { throw try openssl.failure("made no certificate") }
    }

    private func makeFolder(_ name: String, owner: String, group: String = "root", mode: Int = 0o755) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: false)
        try FileManager.default.setAttributes(
            [.ownerAccountName: owner, .groupOwnerAccountName: group], ofItemAtPath: "\(path)/\(name)")
        try allow(name, mode)
    }

    private func allow(_ name: String, _ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(path)/\(name)")
    }
}
