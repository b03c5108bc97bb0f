package org.hearsay.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an imported dictionary knows by some names, for a while or for good.
 *
 * @param actor the id that mentions get: a slug, or the code of a state
 * @param kind what it is
 * @param name the name to show
 * @param names the names that find it, in any case of letters; not empty
 * @param state the state that it belongs to or lies in, as ISO 3166-1 alpha-3, or null
 * @param region the first-level region that a place lies in, or null
 * @param sector the PLOVER sector, or null
 * @param from the first day on which this holds, or null
 * @param to the last day on which this holds, or null
 * @param origin the file and line that say so
 */
public record DictionaryRow(
        String actor,
        Kind kind,
        String name,
        List<String> names,
        @Nullable String state,
        @Nullable String region,
        @Nullable String sector,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String origin) {

    /** What stands between the names in the text of a dictionary, and so in none of them. */
    static final char SEPARATOR = '|';

    /** What a row speaks of. */
    public enum Kind {
        STATE,
        PERSON,
        ORGANISATION,
        PLACE
    }

    public DictionaryRow {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        names = List.copyOf(names);
        Objects.requireNonNull(origin, "origin");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names: " + name + " has none");
        }
        for (String one : names) {
            if (one.indexOf(SEPARATOR) >= 0) {
                throw new IllegalArgumentException("names: '" + one + "' holds '" + SEPARATOR
                        + "', which stands between two names in the table; write each name out");
            }
        }
    }

    /** Says whether this holds on a day; where the day is not known, whether it holds on every day. */
    boolean holdsOn(@Nullable LocalDate day) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
