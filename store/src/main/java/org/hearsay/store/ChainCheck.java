package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Follows the chain of entries from the first. */
final class ChainCheck {
    private final Problems problems;
    private long sequence;
    private String hash = Entries.FIRST;

    ChainCheck(Problems problems) {
        this.problems = problems;
    }

    /** Checks the next entry and returns its sequence. */
    long next(ResultSet row) throws SQLException {
        long found = row.getLong("sequence");
        if (found != sequence + 1) {
            problems.add("entry " + (sequence + 1) + ": is missing");
        }
        problems.check(
                row.getString("previous").equals(hash),
                "entry " + found + ": does not continue the chain from the entry before");
        String expected = Entries.hash(
                row.getString("previous"),
                found,
                row.getString("kind"),
                row.getString("subject"),
                row.getString("at"),
                row.getString("by"),
                row.getString("payload"));
        hash = row.getString("hash");
        problems.check(expected.equals(hash), "entry " + found + ": its hash is not that of its content");
        sequence = found;
        return found;
    }
}
