package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Checks a ledger against itself. */
final class Verification {
    private final Handle handle;
    private final List<String> problems = new ArrayList<>();

    Verification(Handle handle) {
        this.handle = handle;
    }

    List<String> problems() {
        handle.createQuery("PRAGMA integrity_check(100)").mapTo(String.class).forEach(line -> {
            if (!line.equals("ok")) {
                problems.add("database: " + line);
            }
        });
        return problems;
    }
}
