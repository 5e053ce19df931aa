import Hub
import Testing

@Suite struct SchemaTests {
    private let table = Table(
        "order",
        [
            .text("name"), .boolean("paid"), .instant("due", optional: true), .bytes("file", optional: true),
            .integer("amount"), .reference("guest", to: "guest"),
        ], unique: [["name", "guest"]], indexes: [["due"]])

    @Test func `a table is rendered for SQLite`() {
        #expect(
            table.definition(for: .sqlite) == [
                """
                CREATE TABLE "order" (
                    "id" INTEGER PRIMARY KEY,
                    "version" INTEGER NOT NULL,
                    "name" TEXT NOT NULL,
                    "paid" INTEGER NOT NULL CHECK ("paid" IN (0, 1)),
                    "due" INTEGER,
                    "file" BLOB,
                    "amount" INTEGER NOT NULL,
                    "guest" INTEGER NOT NULL REFERENCES "guest" ("id")
                ) STRICT
                """,
                #"CREATE UNIQUE INDEX "order_by_name_guest" ON "order" ("name", "guest")"#,
                #"CREATE INDEX "order_by_due" ON "order" ("due")"#,
            ])
    }

    @Test func `a table is rendered for PostgreSQL`() {
        #expect(
            table.definition(for: .postgresql)[0] == """
                CREATE TABLE "order" (
                    "id" BIGINT PRIMARY KEY,
                    "version" BIGINT NOT NULL,
                    "name" TEXT COLLATE "C" NOT NULL,
                    "paid" SMALLINT NOT NULL CHECK ("paid" IN (0, 1)),
                    "due" BIGINT,
                    "file" BYTEA,
                    "amount" BIGINT NOT NULL,
                    "guest" BIGINT NOT NULL REFERENCES "guest" ("id")
                )
                """)
    }

    @Test func `an added column fills the records that exist`() {
        let migration = Migration.addColumn(.bytes("seal"), to: table, filling: .bytes([0, 171]))
        #expect(migration.name == "add order.seal")
        #expect(
            migration.statements(for: .sqlite) == [
                #"ALTER TABLE "order" ADD COLUMN "seal" BLOB NOT NULL DEFAULT X'00ab'"#
            ])
        #expect(
            migration.statements(for: .postgresql) == [
                #"ALTER TABLE "order" ADD COLUMN "seal" BYTEA NOT NULL DEFAULT '\x00ab'"#
            ])
    }

    @Test func `a query's parameters are rendered for PostgreSQL, and question marks in text stay`() {
        let query = Query("q", "SELECT '?1', \"?2\" FROM t WHERE a = ?1 AND b = ?12")
        #expect(query.text(for: .postgresql) == "SELECT '?1', \"?2\" FROM t WHERE a = $1 AND b = $12")
        #expect(query.text(for: .sqlite) == query.sql)
    }
}
