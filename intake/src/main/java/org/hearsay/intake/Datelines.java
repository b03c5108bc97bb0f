package org.hearsay.intake;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/**
 * Datelines: the place and the full date that a report prints before its first sentence, or the date on a line of its own.
 *
 * <p>Their forms are in {@code datelines.tsv}. A dateline without a year is none: it says no day. Immutable and safe for several
 * threads.
 */
final class Datelines {
    /** A headline and a byline may stand before it. */
    private static final int MOST_LINES = 4;

    private static final int MOST_CHARACTERS = 160;

    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,3}(?:, \\p{Lu}[\\p{L}.]{1,24}){0,2}";

    private final List<Pattern> forms;

    /**
     * A dateline.
     *
     * @param text as printed, without the dash that ends it
     * @param day its date
     */
    record Dateline(String text, LocalDate day) {}

    private Datelines(List<Pattern> forms) {
        this.forms = List.copyOf(forms);
    }

    static Datelines load() {
        List<Pattern> forms = new ArrayList<>();
        for (RuleRow row : RuleTable.beside(Datelines.class, "datelines.tsv").rows()) {
            forms.add(Pattern.compile("(?<line>" + unfolded(row.text("form")) + ")"));
        }
        return new Datelines(forms);
    }

    private static String unfolded(String form) {
        return form.replace("{place}", PLACE).replace("{date}", "(?<date>" + date() + ")");
    }

    private static String date() {
        Set<String> months = new LinkedHashSet<>();
        for (Month month : Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            months.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + "t?\\.?");
        }
        String month = "(?i:" + String.join("|", months) + ")";
        return "(?:\\p{Lu}\\p{L}{2,8}\\.?,? )?(?:" + month
                + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? " + month
                + ",? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)";
    }

    /** Returns the dateline of a text, or nothing. */
    Optional<Dateline> find(String text) {
        int begin = 0;
        for (int lines = 0; lines < MOST_LINES && begin < text.length(); ) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(begin, end).strip();
            Optional<Dateline> found = line.isEmpty() ? Optional.empty() : in(line);
            if (found.isPresent()) {
                return found;
            }
            lines += line.isEmpty() ? 0 : 1;
            begin = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Dateline> in(String line) {
        String head = line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(head);
            if (matcher.lookingAt()) {
                return WrittenDates.in("en")
                        .first(matcher.group("date"))
                        .map(day -> new Dateline(matcher.group("line").strip(), day));
            }
        }
        return Optional.empty();
    }
}
