package org.hearsay.actor;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary that a user imported: names of states, persons, organisations and places, with an origin in each row. As text it is a
 * table like those beside the packages, so that it can be read, compared and corrected. Immutable.
 *
 * @param name what lists and rule ids call it: small letters, digits and hyphens
 * @param rows in the order of their text
 */
public record Dictionary(String name, List<DictionaryRow> rows) {
    private static final String HEADER = "id\tactor\tkind\tname\tnames\tstate\tregion\tsector\tfrom\tto\torigin\n";

    public Dictionary {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("name: '" + name + "' is not small letters, digits and single hyphens");
        }
        rows = List.copyOf(rows);
    }

    /** Returns its text; the same rows make the same text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER);
        int number = 0;
        for (DictionaryRow row : rows) {
            number++;
            text.append(number).append('\t').append(row.actor());
            text.append('\t').append(row.kind().name().toLowerCase(Locale.ROOT));
            text.append('\t').append(cell(row.name()));
            text.append('\t').append(cell(String.join("|", row.names())));
            text.append('\t').append(Objects.toString(row.state(), ""));
            text.append('\t').append(cell(Objects.toString(row.region(), "")));
            text.append('\t').append(Objects.toString(row.sector(), ""));
            text.append('\t').append(Objects.toString(row.from(), ""));
            text.append('\t').append(Objects.toString(row.to(), ""));
            text.append('\t').append(cell(row.origin())).append('\n');
        }
        return text.toString();
    }

    /** A tab or a line end in a name would break the table. */
    private static String cell(String text) {
        return text.replaceAll("\\s", " ");
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws org.hearsay.rule.RuleFileException where it is no such table
     * @throws IllegalArgumentException where a cell cannot be
     */
    public static Dictionary parse(String name, String text) {
        List<DictionaryRow> rows = new ArrayList<>();
        for (RuleRow row :
                RuleTable.parse(name, text.getBytes(StandardCharsets.UTF_8)).rows()) {
            rows.add(new DictionaryRow(
                    row.text("actor"),
                    row.constant("kind", DictionaryRow.Kind.class),
                    row.text("name"),
                    row.list("names"),
                    row.optional("state").orElse(null),
                    row.optional("region").orElse(null),
                    row.optional("sector").orElse(null),
                    day(row, "from"),
                    day(row, "to"),
                    row.text("origin")));
        }
        return new Dictionary(name, rows);
    }

    private static @Nullable LocalDate day(RuleRow row, String column) {
        String day = row.optional(column).orElse(null);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(
                    "row " + row.id() + ": '" + day + "' in column " + column + " is no day such as 2025-08-15", noDay);
        }
    }
}
