package org.hearsay.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an actor dictionary of PETRARCH or TABARI: a name, its synonyms in lines that begin with {@code +}, and codes in brackets,
 * each for a time or for good. What PETRARCH takes for a stem is taken for a whole name. Not safe for several threads.
 */
public final class PetrarchFile {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern SHORT_NAME = Pattern.compile("^(.*?)\\s*\\(([A-Za-z-]{2,12})\\)\\s*$");

    private final String origin;
    private final CameoCodes codes = new CameoCodes();
    private final List<DictionaryRow> rows = new ArrayList<>();
    private final List<Import.Refusal> refused = new ArrayList<>();
    private Set<String> names = new LinkedHashSet<>();
    private List<CameoCodes.Meaning> meanings = new ArrayList<>();
    private int begin;

    private PetrarchFile(String origin) {
        this.origin = origin;
    }

    /**
     * Reads the lines of a file.
     *
     * @param origin what rows say they come from
     */
    public static Import read(String origin, List<String> lines) {
        PetrarchFile file = new PetrarchFile(origin);
        for (int i = 0; i < lines.size(); i++) {
            file.read(i + 1, lines.get(i));
        }
        file.finish();
        return new Import(file.rows, file.refused);
    }

    private void read(int number, String written) {
        String line = withoutComment(written);
        if (line.isBlank()) {
            return;
        }
        String name = nameIn(line);
        boolean synonym = line.startsWith("+");
        if (!name.isEmpty() && !synonym) {
            finish();
            begin = number;
        }
        if (synonym && names.isEmpty()) {
            refuse(number, "a synonym before any name; begin the entry with a line without '+'");
            return;
        }
        add(number, name);
        read(number, CODE.matcher(line));
        if (line.contains("[") && !line.contains("]")) {
            refuse(number, "a code without its closing bracket; add ']'");
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        String text = comment < 0 ? line : line.substring(0, comment);
        return text.startsWith("<!--") || text.startsWith("-->") ? "" : text.stripTrailing();
    }

    private static String nameIn(String line) {
        int bracket = line.indexOf('[');
        String name = bracket < 0 ? line : line.substring(0, bracket);
        return (name.startsWith("+") ? name.substring(1) : name)
                .replace('_', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** "Adman Relief Army (ARA)" is found by both. */
    private void add(int number, String name) {
        if (name.contains("|") || name.contains("!") || name.contains("&")) {
            refuse(number, "'" + name + "' holds a sign of substitution sets; write each name out");
            return;
        }
        Matcher withShort = SHORT_NAME.matcher(name);
        if (withShort.matches()) {
            names.add(withShort.group(1));
            names.add(withShort.group(2));
        } else if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private void read(int number, Matcher found) {
        while (found.find()) {
            String code = found.group(1).strip();
            if (code.startsWith("~")) {
                refuse(number, "'" + code + "' is an agent's code; import dictionaries of actors, not of agents");
            } else if (!code.startsWith("---")) {
                try {
                    meanings.add(codes.read(code));
                } catch (IllegalArgumentException unreadable) {
                    refuse(number, String.valueOf(unreadable.getMessage()));
                }
            }
        }
    }

    private void refuse(int number, String reason) {
        refused.add(new Import.Refusal(number, reason));
    }

    private void finish() {
        if (!names.isEmpty() && !meanings.isEmpty()) {
            boolean dated = meanings.stream().anyMatch(CameoCodes.Meaning::isDated);
            meanings.forEach(meaning -> rows.add(row(meaning, dated)));
        }
        names = new LinkedHashSet<>();
        meanings = new ArrayList<>();
    }

    private DictionaryRow row(CameoCodes.Meaning meaning, boolean dated) {
        String name = capitalised(names.iterator().next());
        DictionaryRow.Kind kind = kind(meaning, dated);
        @Nullable String state = meaning.state();
        return new DictionaryRow(
                kind == DictionaryRow.Kind.STATE && state != null ? state : Slug.of(name),
                kind,
                name,
                names.stream().map(PetrarchFile::capitalised).distinct().toList(),
                state,
                null,
                meaning.sector(),
                meaning.from(),
                meaning.to(),
                origin + ":" + begin);
    }

    /** Only people's codes change with time in these dictionaries. */
    private static DictionaryRow.Kind kind(CameoCodes.Meaning meaning, boolean dated) {
        if (dated) {
            return DictionaryRow.Kind.PERSON;
        }
        return meaning.state() != null && meaning.sector() == null
                ? DictionaryRow.Kind.STATE
                : DictionaryRow.Kind.ORGANISATION;
    }

    private static String capitalised(String name) {
        return Stream.of(name.split(" ", -1)).map(PetrarchFile::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        boolean initials = word.length() < 4 || word.contains(".");
        return initials
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
