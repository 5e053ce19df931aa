/// An e-mail address as it is compared: addresses that differ in case only are taken for one mailbox.
package func emailKey(_ email: String) -> String { email.lowercased() }
