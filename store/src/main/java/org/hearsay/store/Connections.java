package org.hearsay.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.hearsay.ledger.LedgerException.Kind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The connections to one ledger: one that writes, one transaction at a time, and as many that read as there are threads that do.
 * Readers see what was committed when they began. Safe for several threads.
 */
final class Connections implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 5_000;
    private static final int WRITER_KIBIBYTES = 16 * 1024;

    /** Readings touch the same pages again and again: a longer log copies each into the file once instead of many times. */
    private static final int LOG_PAGES = 4_000;

    private final Failures failures;
    private final Jdbi readers;
    private final @Nullable Handle writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private Connections(Failures failures, Jdbi readers, @Nullable Handle writer) {
        this.failures = failures;
        this.readers = readers;
        this.writer = writer;
    }

    static Connections forWriting(Path file) {
        Failures failures = new Failures(file);
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setCacheSize(-WRITER_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(LOG_PAGES));
        try {
            return new Connections(
                    failures, reading(file, ""), opened(config, file, "").open());
        } catch (RuntimeException failure) {
            throw failures.translated(failure);
        }
    }

    /**
     * Returns connections that cannot write.
     *
     * @param immutable whether nothing can change the file, as on a read-only medium
     */
    static Connections forReading(Path file, boolean immutable) {
        return new Connections(new Failures(file), reading(file, immutable ? "?immutable=1" : ""), null);
    }

    private static Jdbi reading(Path file, String parameters) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return opened(config, file, parameters);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        // Nobody asks for them, and the driver runs a query for each row that is written.
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config;
    }

    private static Jdbi opened(SQLiteConfig config, Path file, String parameters) {
        String url = url(file) + parameters;
        return Jdbi.create(() -> connection(config, url));
    }

    static String url(Path file) {
        // As a URI, because a plain name may hold a question mark.
        return "jdbc:sqlite:" + file.toUri();
    }

    private static Connection connection(SQLiteConfig config, String url) throws SQLException {
        return config.createConnection(url);
    }

    /** Runs a query on a connection of its own. */
    <T> T read(Function<Handle, T> query) {
        if (closed) {
            throw new IllegalStateException("the ledger is closed");
        }
        try {
            Handle reader = idle.poll();
            if (reader == null) {
                reader = readers.open();
            }
            T result;
            try {
                result = query.apply(reader);
            } catch (RuntimeException failure) {
                reader.close();
                throw failure;
            }
            giveBack(reader);
            return result;
        } catch (RuntimeException failure) {
            throw failures.translated(failure);
        }
    }

    /** Runs several queries on one state of the ledger. */
    <T> T snapshot(Function<Handle, T> queries) {
        return read(handle -> handle.inTransaction(queries::apply));
    }

    /**
     * Runs several queries on one state of the ledger, on a connection that was never used before. The integrity check of
     * full-text search trusts what its connection remembers of the index, and sees damage where another connection wrote since.
     */
    <T> T fresh(Function<Handle, T> queries) {
        try (Handle reader = readers.open()) {
            return reader.inTransaction(queries::apply);
        } catch (RuntimeException failure) {
            throw failures.translated(failure);
        }
    }

    private void giveBack(Handle reader) {
        idle.push(reader);
        if (closed) {
            closeReaders();
        }
    }

    /** Runs a transaction; when it returns, what it wrote is on the disk. */
    <T> T write(Function<Handle, T> transaction) {
        return write(transaction, false);
    }

    /**
     * Runs a transaction of what can be made again from the rest of the ledger. Where the power fails soon after, the ledger may be as it was
     * before, and is whole in any case; waiting for the disk would take longer than the work.
     */
    <T> T derive(Function<Handle, T> transaction) {
        return write(transaction, true);
    }

    private <T> T write(Function<Handle, T> transaction, boolean derived) {
        Handle handle = writer;
        if (handle == null) {
            throw failures.of(Kind.UNWRITABLE, "The ledger was opened for reading only.", "Open it for writing.");
        }
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the ledger is closed");
            }
            if (!derived) {
                return handle.inTransaction(transaction::apply);
            }
            handle.execute("PRAGMA synchronous = NORMAL");
            try {
                return handle.inTransaction(transaction::apply);
            } finally {
                handle.execute("PRAGMA synchronous = FULL");
            }
        } catch (RuntimeException failure) {
            throw failures.translated(failure);
        } finally {
            writing.unlock();
        }
    }

    private void closeReaders() {
        for (Handle reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        closeReaders();
        Handle handle = writer;
        if (handle != null) {
            writing.lock();
            try (handle) {
                // Lets the planner know the sizes of the tables, at a bounded cost.
                handle.execute("PRAGMA analysis_limit = 400");
                handle.execute("PRAGMA optimize");
            } catch (RuntimeException failure) {
                throw failures.translated(failure);
            } finally {
                writing.unlock();
            }
        }
    }
}
