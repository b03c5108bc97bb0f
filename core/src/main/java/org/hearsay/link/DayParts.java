package org.hearsay.link;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.ClaimRecord.Time;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** When in a day something was, by {@code dayparts.tsv} or the clock. Immutable. */
final class DayParts {
    private static final Pattern WITHIN =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(?:([A-Z]{2})|(\\d{2})(?::(\\d{2}))?.*)");
    private static final int DAY = 24 * 60;
    private static final int NEARLY = 60;

    private final Map<String, int[]> parts = new HashMap<>();

    private DayParts() {}

    static DayParts load() {
        DayParts parts = new DayParts();
        for (RuleRow row : RuleTable.beside(DayParts.class, "dayparts.tsv").rows()) {
            parts.parts.put(row.text("code"), new int[] {60 * row.number("from"), 60 * row.number("to")});
        }
        return parts;
    }

    /**
     * Minutes of a day.
     *
     * @param to may lie on the next morning
     */
    record Part(String day, int from, int to) {

        /** Says whether two parts are of one day and share no minute. */
        boolean excludes(Part other) {
            return day.equals(other.day) && !meets(other, 0) && !meets(other, DAY) && !meets(other, -DAY);
        }

        private boolean meets(Part other, int shift) {
            return from <= other.to + shift && other.from + shift <= to;
        }
    }

    /** Returns the part of the day that a time names, or null where it names a day or more. */
    @Nullable Part of(@Nullable Time time) {
        Matcher within = WITHIN.matcher(time == null || !time.anchored() ? "" : time.value());
        if (!within.matches()) {
            return null;
        }
        if (within.group(2) != null) {
            int[] hours = parts.get(within.group(2));
            return hours == null ? null : new Part(within.group(1), hours[0], hours[1]);
        }
        int minute = 60 * Integer.parseInt(within.group(3))
                + (within.group(4) == null ? 0 : Integer.parseInt(within.group(4)));
        return new Part(within.group(1), minute - NEARLY, minute + NEARLY);
    }
}
