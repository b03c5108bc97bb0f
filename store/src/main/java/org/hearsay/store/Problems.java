package org.hearsay.store;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a ledger, a line each: the first thousand, so that a wrecked one does not fill the memory. */
final class Problems {
    private static final int MOST = 1_000;

    private final List<String> lines = new ArrayList<>();
    private boolean more;

    void add(String line) {
        if (lines.size() < MOST - 1) {
            lines.add(line);
        } else {
            more = true;
        }
    }

    void check(boolean holds, String line) {
        if (!holds) {
            add(line);
        }
    }

    /** Checks that a projection says what the entries say. */
    void same(@Nullable Object expected, @Nullable Object actual, String where, String what) {
        check(Objects.equals(expected, actual), where + ": its " + what + " is not what the entries say");
    }

    /** Runs a check over something that may not even be readable. */
    void reading(String where, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            add(where + ": cannot be read: " + unreadable.getMessage());
        }
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (more) {
            all.add("and more");
        }
        return List.copyOf(all);
    }
}
