package org.hearsay.evaluate.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of PETRARCH's dictionaries with their codes; those of agents begin with {@code ~}. Immutable. */
final class PetrarchActors {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]");
    private static final int LONGEST = 6;

    private final Map<String, String> codes;

    private PetrarchActors(Map<String, String> codes) {
        this.codes = Map.copyOf(codes);
    }

    /**
     * Reads the lines of dictionaries: {@code NAME_OF_IT [CODE]}, {@code +SYNONYM} below it, and codes that hold for a time in lines of
     * their own. Of several codes of one name the first is taken.
     */
    static PetrarchActors of(List<String> lines) {
        Map<String, String> found = new HashMap<>();
        String code = "";
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            String entry = line.replaceAll("#.*|<!--.*", "").strip();
            if (entry.isEmpty() || entry.startsWith("!")) {
                continue;
            }
            String name = name(entry);
            if (!entry.startsWith("+") && !name.isEmpty()) {
                names.clear();
                code = "";
            }
            if (!name.isEmpty()) {
                names.add(name);
            }
            Matcher matcher = CODE.matcher(entry);
            if (code.isEmpty() && matcher.find()) {
                code = matcher.group(1).strip().replaceAll("[<>\\s].*", "").toUpperCase(Locale.ROOT);
            }
            for (String one : names) {
                if (!code.isEmpty() && !code.startsWith("---")) {
                    found.put(one, code);
                }
            }
        }
        return new PetrarchActors(found);
    }

    private static String name(String entry) {
        return entry.replaceAll("^\\+|[\\[{(].*", "")
                .replace('_', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the code of a noun phrase: that of the longest name in it, followed by that of the longest agent in it. */
    Optional<String> code(String phrase) {
        String[] words = phrase.toLowerCase(Locale.ROOT).replace("'s", "").split("[^\\p{L}\\p{N}.-]+", -1);
        String actor = longest(words, false);
        String agent = longest(words, true);
        return actor.isEmpty() ? Optional.empty() : Optional.of(actor + agent.replace("~", ""));
    }

    private String longest(String[] words, boolean agents) {
        for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String name = String.join(" ", List.of(words).subList(from, from + length));
                String code = codes.getOrDefault(name, codes.getOrDefault(singular(name), ""));
                if (!code.isEmpty() && code.startsWith("~") == agents) {
                    return code;
                }
            }
        }
        return "";
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
