package org.hearsay.store;

import java.nio.file.Path;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.LedgerException.Kind;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in the ledger's words what SQLite or the operating system refused. */
final class Failures {
    static final String RESTORE =
            "Restore it from a copy, or read the articles into a new ledger; the file was left as it is.";

    private final Path file;

    Failures(Path file) {
        this.file = file;
    }

    LedgerException of(Kind kind, String reason, String remedy) {
        return new LedgerException(kind, file, reason, remedy, null);
    }

    /** Returns the same failure as a {@link LedgerException} where it is one, else as it is. */
    RuntimeException translated(RuntimeException failure) {
        if (failure instanceof LedgerException) {
            return failure;
        }
        SQLiteException sqlite = find(failure);
        return sqlite == null ? failure : translated(sqlite, failure);
    }

    private static @Nullable SQLiteException find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite;
            }
        }
        return null;
    }

    private RuntimeException translated(SQLiteException sqlite, RuntimeException failure) {
        SQLiteErrorCode code = sqlite.getResultCode();
        // Extended codes carry the primary one in their lowest byte.
        return switch (code.code & 0xFF) {
            case 5, 6 ->
                exception(
                        Kind.LOCKED,
                        "Another program holds the ledger (" + code + ").",
                        "Close that program, or try again when it is done.",
                        failure);
            case 8 ->
                exception(
                        Kind.UNWRITABLE,
                        "The ledger is write-protected.",
                        "Make the file and its folder writable.",
                        failure);
            case 10 ->
                exception(
                        Kind.UNREADABLE,
                        "The operating system reports an error while reading or writing it (" + code + ").",
                        "Check the disk, and copy the ledger to a sound one.",
                        failure);
            case 11 -> exception(Kind.DAMAGED, "The ledger is damaged (" + code + ").", RESTORE, failure);
            case 13 ->
                exception(
                        Kind.UNWRITABLE,
                        "The disk is full; what was not yet acknowledged has not been kept.",
                        "Make room and run the same command again.",
                        failure);
            case 14, 23 ->
                exception(
                        Kind.UNREADABLE,
                        "The operating system does not let it be opened (" + code + ").",
                        "Check that the folder exists and that you may read and write there.",
                        failure);
            case 26 -> exception(Kind.NOT_A_LEDGER, "The file is no SQLite database.", "Name another file.", failure);
            default -> failure;
        };
    }

    private LedgerException exception(Kind kind, String reason, String remedy, Throwable cause) {
        return new LedgerException(kind, file, reason, remedy, cause);
    }
}
