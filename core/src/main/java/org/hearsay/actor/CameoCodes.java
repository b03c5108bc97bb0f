package org.hearsay.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.rule.RuleRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads CAMEO's codes of actors, with the times that PETRARCH restricts them to: {@code NORGOV 050101-091231}. Immutable, safe for
 * several threads.
 */
final class CameoCodes {
    private static final int PART = 3;
    /** Years of two digits below this one are of this century, as PETRARCH reads them. */
    private static final int PIVOT = 30;

    private final Map<String, RuleRow> parts = new HashMap<>();
    private final Set<String> states;

    CameoCodes() {
        Lexicon.rows("cameo-codes.tsv").forEach(row -> parts.put(row.text("code"), row));
        states = Stream.of(Locale.getISOCountries())
                .map(two -> new Locale.Builder().setRegion(two).build().getISO3Country())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a code says. */
    record Meaning(
            @Nullable String state,
            @Nullable String sector,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean isDated() {
            return from != null || to != null;
        }
    }

    /**
     * @throws IllegalArgumentException where it cannot be read; the message says why and what to do
     */
    Meaning read(String text) {
        String[] halves = text.strip().split("\\s+", 2);
        String code = halves[0].toUpperCase(Locale.ROOT);
        String time = halves.length < 2 ? "" : halves[1].replaceAll("\\s", "");
        if (!code.matches("[A-Z]{3,}")) {
            throw new IllegalArgumentException(
                    "'" + halves[0] + "' is no code; write a state or IGO, NGO, IMG, MNC first");
        }
        String first = code.substring(0, PART);
        RuleRow other = parts.get(first);
        String state = states.contains(first)
                ? first
                : other == null ? null : other.optional("state").orElse(null);
        boolean international = other != null && other.text("place").equals("first");
        if (state == null && !international) {
            throw new IllegalArgumentException("'" + first + "' in '" + code
                    + "' is no state of ISO 3166-1 and no international actor of CAMEO; correct the code");
        }
        String own = other == null || !international
                ? null
                : other.optional("sector").orElse(null);
        String sector = own == null ? sector(code.substring(PART)) : own;
        return meaning(state, sector, time);
    }

    private @Nullable String sector(String code) {
        for (int at = 0; at + PART <= code.length(); at += PART) {
            RuleRow part = parts.get(code.substring(at, at + PART));
            if (part != null && part.optional("sector").isPresent()) {
                return part.text("sector");
            }
        }
        return null;
    }

    private static Meaning meaning(@Nullable String state, @Nullable String sector, String time) {
        if (time.isEmpty()) {
            return new Meaning(state, sector, null, null);
        } else if (time.startsWith("<")) {
            return new Meaning(state, sector, null, day(time.substring(1)).minusDays(1));
        } else if (time.startsWith(">")) {
            return new Meaning(state, sector, day(time.substring(1)).plusDays(1), null);
        }
        String[] ends = time.split("-", -1);
        LocalDate from = day(ends[0]);
        LocalDate to = day(ends[ends.length - 1]);
        if (ends.length > 2 || to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "'" + time + "' is no period; write the earlier day, a hyphen, the later day");
        }
        return new Meaning(state, sector, from, to);
    }

    private static LocalDate day(String digits) {
        if (!digits.matches("[0-9]{6}|[0-9]{8}")) {
            throw new IllegalArgumentException("'" + digits + "' is no day; write YYMMDD or YYYYMMDD");
        }
        int whole = Integer.parseInt(digits);
        int year = whole / 10_000;
        int full = digits.length() == 8 ? year : year < PIVOT ? 2000 + year : 1900 + year;
        try {
            return LocalDate.of(full, whole / 100 % 100, whole % 100);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("'" + digits + "' is no day of the calendar; correct it", noDay);
        }
    }
}
