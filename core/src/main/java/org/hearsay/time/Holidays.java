package org.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * The days of holidays, from {@code holidays.tsv}: fixed ones ({@code 12-25}), weekdays of a month ({@code 11 thursday 4}; -1 is the
 * last) and those counted from Easter Sunday ({@code easter -2}, {@code orthodox
 * 0}), days of the Islamic calendar ({@code hijri 10 1}: month and day) and days after a weekday ({@code 11 monday 1 1}). Immutable.
 */
final class Holidays {
    private static final int COUNTRY_REACH = 3;

    private final Map<String, String> days;
    private final Map<String, List<Name>> names;

    private record Name(String id, List<String> words, Set<String> of) {
        Name {
            words = List.copyOf(words);
            of = Set.copyOf(of);
        }
    }

    private Holidays(Map<String, String> days, Map<String, List<Name>> names) {
        this.days = Map.copyOf(days);
        this.names = Map.copyOf(names);
    }

    static Holidays load() {
        Map<String, String> days = new HashMap<>();
        Map<String, List<Name>> names = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Holidays.class, "holidays.tsv").rows()) {
            days.put(row.text("id"), row.text("day"));
            for (String name : row.list("names")) {
                List<String> words = List.of(name.split(" "));
                names.computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(new Name(row.text("id"), words, Set.copyOf(row.list("of"))));
            }
            try {
                on(row.text("day"), 2001);
            } catch (RuntimeException malformed) {
                throw row.fault("'" + row.text("day") + "' is no day: " + malformed.getMessage());
            }
        }
        return new Holidays(days, names);
    }

    /** Returns the day of a holiday in a year. */
    LocalDate day(String id, int year) {
        return on(Objects.requireNonNull(days.get(id), id), year);
    }

    /** Returns the TIMEX3 value of a holiday whose year is not known. */
    String floating(String id) {
        String day = Objects.requireNonNull(days.get(id), id);
        return day.indexOf('-') == 2 ? "XXXX-" + day : "XXXX-XX-XX";
    }

    private static LocalDate on(String day, int year) {
        String[] parts = day.split("[ ]");
        if (parts[0].equals("easter")) {
            return easter(year).plusDays(Integer.parseInt(parts[1]));
        }
        if (parts[0].equals("orthodox")) {
            return orthodoxEaster(year).plusDays(Integer.parseInt(parts[1]));
        }
        if (parts[0].equals("hijri")) {
            return hijri(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
        if (parts.length == 1) {
            return LocalDate.of(year, Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3)));
        }
        DayOfWeek weekday = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
        LocalDate found = LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), weekday));
        return parts.length < 4 ? found : found.plusDays(Integer.parseInt(parts[3]));
    }

    /** A day of the Umm al-Qura calendar in a year of ours: the first, where it falls into the year twice. */
    private static LocalDate hijri(int year, int month, int day) {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int hijri = first; hijri <= first + 1; hijri++) {
            LocalDate found = LocalDate.from(HijrahDate.of(hijri, month, day));
            if (found.getYear() == year) {
                return found;
            }
        }
        throw new DateTimeException("no " + day + "." + month + ". of the Hijri calendar in " + year);
    }

    /** Easter Sunday of the Eastern churches, in our calendar (Meeus, Astronomical Algorithms, 1991, ch. 8: the Julian Easter). */
    static LocalDate orthodoxEaster(int year) {
        int c = (19 * Math.floorMod(year, 19) + 15) % 30;
        int e = (2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - c + 34) % 7;
        int julian = c + e + 114;
        int ahead = Math.floorDiv(year, 100) - Math.floorDiv(year, 400) - 2;
        return LocalDate.of(year, julian / 31, julian % 31 + 1).plusDays(ahead);
    }

    /** Western Easter Sunday, after the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, ch. 8). */
    static LocalDate easter(int year) {
        int a = Math.floorMod(year, 19);
        int b = Math.floorDiv(year, 100);
        int c = Math.floorMod(year, 100);
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Returns the words that names begin with. */
    Set<String> firstWords() {
        return names.keySet();
    }

    /** Returns the longest name of a holiday that begins at a token, or null. */
    @Nullable Slot read(List<Token> tokens, int at) {
        Slot best = null;
        for (Name name : names.getOrDefault(tokens.get(at).lower(), List.of())) {
            int size = name.words.size();
            boolean longest = best == null || at + size - 1 > best.last();
            if (longest && stands(tokens, at, name.words) && belongs(tokens, at, name)) {
                best = Slot.word(name.id, at + size - 1);
            }
        }
        return best;
    }

    /** Several countries have an independence day: each needs its country before it, and one without is nobody else's. */
    private boolean belongs(List<Token> tokens, int at, Name name) {
        if (!name.of.isEmpty()) {
            return tokens.subList(Math.max(0, at - COUNTRY_REACH), at).stream()
                    .anyMatch(token -> name.of.contains(token.lower()));
        }
        boolean shared = names.getOrDefault(name.words.get(0), List.of()).stream()
                .anyMatch(other -> !other.of.isEmpty() && other.words.equals(name.words));
        return !shared || at == 0 || !isPossessor(tokens.get(at - 1));
    }

    private static boolean isPossessor(Token before) {
        boolean capital = Character.isUpperCase(before.text().charAt(0));
        return before.tag().equals("POS")
                || before.isProperNoun()
                || (capital && before.tag().startsWith("JJ"));
    }

    private static boolean stands(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
