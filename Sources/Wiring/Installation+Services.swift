import Adapters
import Channel
import CodesService
import ContractsProcess
import Cryptography
import EditionsService
import ExchangeProcess
import ExhibitorsService
import FeedService
import Hub
import ImportsProcess
import ListsService
import MailService
import MailsService
import ParticipationsService
import PartiesService
import PartnersService
import PermissionsService
import PrivacyProcess
import ReceiptsService
import RegistrationProcess
import RegistrationsService
import Timekeeping
import TracesProcess

extension Installation {
    /// The product's services, in the order of their migrations.
    /// - Parameter limitsMails: whether mails that strangers can cause are counted; false only for load tests, and where nobody
    ///   is served.
    package static func services(
        in directory: String, key: SecretKey, address: PublicAddress, mail: any MailTransport, sender: MailAddress,
        limitsMails: Bool = true, clock: WallClock = .system
    ) throws -> [Service] {
        [
            .codes(clock: clock), .editions(), .parties(), .registrations(),
            .mails(key: key, limits: limitsMails ? .standard : nil), .participations(), .exhibitors(), .partners(),
            try .permissions(),
            .receipts(), .feed(), try .registration(key: key, address: address), .imports(), .privacy(),
            .exchange(), .traces(), .contracts(), .mail(mail, sender: sender),
            .lists(KeptLists(in: DataFile.lists.path(in: directory), clock: clock)),
        ]
    }

    /// The same for a program that serves nobody: mails stay in the directory, and their links lead nowhere.
    package static func services(
        in directory: String, key: SecretKey, clock: WallClock = .system
    ) throws -> [Service] {
        try services(
            in: directory, key: key, address: PublicAddress(""),
            mail: MailFolder(directory: DataFile.mail.path(in: directory)),
            sender: MailAddress("pavilion@localhost"), limitsMails: false, clock: clock)
    }

    /// The tables and queries of the product.
    package static func dataModules(in directory: String, key: SecretKey) throws -> [DataModule] {
        try Registry(services(in: directory, key: key), contracts: Registry.embeddedContracts()).dataModules
    }
}
