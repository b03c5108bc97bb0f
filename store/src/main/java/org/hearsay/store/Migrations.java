package org.hearsay.store;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.hearsay.ledger.LedgerException.Kind;
import org.jdbi.v3.core.Handle;

/**
 * The numbered SQL files that make the tables, and which of them a file has been through.
 *
 * <p>Flyway runs them and records them in its table; which version a file has is read from that table directly, so that a ledger
 * of a later version is refused before anything touches it, and opening an up-to-date one costs no start of Flyway.
 */
final class Migrations {
    /** The number of the last file in {@code migration/}. */
    static final int LATEST = 7;

    /** "HRSY", in the header of every ledger. */
    static final int APPLICATION_ID = 0x48525359;

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Returns the version of an open file: 0 where it has no tables yet. */
    static int version(Handle handle, Failures failures) {
        List<String> tables = handle.createQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
                .mapTo(String.class)
                .list();
        boolean fresh = tables.isEmpty() || tables.equals(List.of(HISTORY));
        int application =
                handle.createQuery("PRAGMA application_id").mapTo(Integer.class).one();
        if (application != APPLICATION_ID && !(fresh && application == 0)) {
            throw failures.of(
                    Kind.NOT_A_LEDGER,
                    "The file is an SQLite database, but no ledger.",
                    "Name another file; this one was left as it is.");
        }
        if (fresh) {
            return 0;
        }
        if (!tables.contains(HISTORY)) {
            throw failures.of(Kind.DAMAGED, "The table of its versions is missing.", Failures.RESTORE);
        }
        return handle.createQuery("SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + HISTORY)
                .mapTo(Integer.class)
                .one();
    }

    /** Refuses a file of a later version. */
    static int known(int version, Failures failures) {
        if (version > LATEST) {
            throw failures.of(
                    Kind.NEWER,
                    "A later version of Hearsay has written the ledger (its format is " + version
                            + ", this version knows " + LATEST + ").",
                    "Use that version, or a newer one; the file was left as it is.");
        }
        return version;
    }

    /** Brings a file to the latest version. Each file of SQL is one transaction: a kill leaves the version before. */
    static void migrate(String url) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:org/hearsay/store/migration")
                .table(HISTORY)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
