package org.hearsay.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Kind;
import org.jspecify.annotations.Nullable;

/** Opens the file of a ledger, and refuses what is none before anything is written to it. */
record LedgerFile(
        Path file, Connections connections, @Nullable WriterLock lock) {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    static LedgerFile forWriting(Path path) {
        Path file = real(path);
        checkHeader(file);
        WriterLock lock = WriterLock.of(file);
        try {
            return new LedgerFile(file, migrated(file), lock);
        } catch (RuntimeException failure) {
            try {
                lock.close();
            } catch (IOException exception) {
                failure.addSuppressed(exception);
            }
            throw failure;
        }
    }

    /** Lets another process write. */
    void release() {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }

    private static Connections migrated(Path file) {
        Failures failures = new Failures(file);
        // Asked on a connection that cannot write, so that a file that is refused stays as it was.
        if (Files.exists(file)) {
            try (Connections reading = Connections.forReading(file, false)) {
                checkVersion(reading, failures);
            }
        }
        Connections connections = Connections.forWriting(file);
        try {
            if (checkVersion(connections, failures) < Migrations.LATEST) {
                Migrations.migrate(Connections.url(file));
            }
            return connections;
        } catch (RuntimeException failure) {
            connections.close();
            throw failures.translated(failure);
        }
    }

    private static int checkVersion(Connections connections, Failures failures) {
        return Migrations.known(connections.read(handle -> Migrations.version(handle, failures)), failures);
    }

    static LedgerFile forReading(Path path) {
        Failures failures = new Failures(path);
        if (!Files.exists(path)) {
            throw failures.of(
                    Kind.MISSING, "There is no such ledger.", "Read some articles first, or name another file.");
        }
        Path file = real(path);
        checkHeader(file);
        Connections connections = Connections.forReading(file, isImmutable(file));
        try {
            if (checkVersion(connections, failures) < Migrations.LATEST) {
                throw failures.of(
                        Kind.OLDER,
                        "An earlier version of Hearsay has written the ledger.",
                        "Run any command that writes to it, such as read; that brings it up to date.");
            }
            return new LedgerFile(file, connections, null);
        } catch (RuntimeException failure) {
            connections.close();
            throw failure;
        }
    }

    /** Says whether SQLite cannot make the files beside the ledger that it needs to read what others may write meanwhile. */
    private static boolean isImmutable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /** Returns the path without links, so that one ledger has one lock, whatever it is called. */
    private static Path real(Path path) {
        try {
            Path absolute = path.toAbsolutePath();
            Path folder = absolute.getParent();
            Path name = absolute.getFileName();
            if (Files.exists(absolute) || folder == null || name == null) {
                return absolute.toRealPath();
            }
            return folder.toRealPath().resolve(name);
        } catch (IOException exception) {
            throw unreadable(path, exception);
        }
    }

    private static void checkHeader(Path file) {
        if (Files.isDirectory(file)) {
            throw new Failures(file).of(Kind.NOT_A_LEDGER, "It is a folder.", "Name a file.");
        }
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(SQLITE.length);
            // A writer that was killed right after it made the file leaves an empty one.
            if (head.length > 0 && !Arrays.equals(head, SQLITE)) {
                throw new Failures(file)
                        .of(
                                Kind.NOT_A_LEDGER,
                                "The file is no ledger.",
                                "Name another file; this one was left as it is.");
            }
        } catch (IOException exception) {
            throw unreadable(file, exception);
        }
    }

    private static LedgerException unreadable(Path file, IOException exception) {
        return new LedgerException(
                Kind.UNREADABLE,
                file,
                "The file cannot be opened (" + exception.getClass().getSimpleName() + ").",
                "Check that its folder exists and that you may read and write there.",
                exception);
    }
}
