package org.hearsay.ledger;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a ledger cannot be used, in a form that a person can act on: the message names the file, the reason and the remedy.
 */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is the matter. A closed list; each has a code that does not change. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** Another process writes to it, or another program holds it. */
        LOCKED,
        /** A later version of the program has written it. */
        NEWER,
        /** An earlier version of the program has written it, and it was opened for reading only. */
        OLDER,
        /** The file is a ledger, but its pages, entries or tables contradict themselves. */
        DAMAGED,
        /** The file is something else. */
        NOT_A_LEDGER,
        /** The operating system does not let it be read. */
        UNREADABLE,
        /** The operating system does not let it be written: a full disk, a write-protected folder, a ledger open for reading. */
        UNWRITABLE;

        /** Returns the code under which documentation and logs name it, such as {@code ledger-locked}. */
        public String code() {
            return "ledger-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final transient Path file;
    private final String reason;
    private final String remedy;

    public LedgerException(Kind kind, Path file, String reason, String remedy, @Nullable Throwable cause) {
        super(file + ": " + reason + " " + remedy, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.file = Objects.requireNonNull(file, "file");
        this.reason = Objects.requireNonNull(reason, "reason");
        this.remedy = Objects.requireNonNull(remedy, "remedy");
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }

    /** Returns what is wrong, as a sentence. */
    public String reason() {
        return reason;
    }

    /** Returns what to do about it, as a sentence. */
    public String remedy() {
        return remedy;
    }
}
