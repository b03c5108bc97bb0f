package org.hearsay.event;

import java.util.List;
import java.util.Set;

/**
 * What a frame asks of the words in one place: alternatives, each a set of classes that must hold together.
 *
 * @param alternatives any of them suffices; empty where anything, or nothing, may stand there
 */
record Condition(List<List<String>> alternatives) {
    Condition {
        alternatives = List.copyOf(alternatives);
    }

    /** Reads {@code weapon|production&weapon|!person|none|some}. */
    static Condition parse(List<String> parts) {
        return new Condition(
                parts.stream().map(part -> List.of(part.split("&", -1))).toList());
    }

    boolean isFree() {
        return alternatives.isEmpty();
    }

    /** Says whether the condition holds of words with these classes; {@code present} says whether there are any words. */
    boolean holds(boolean present, Set<String> classes) {
        return isFree()
                || alternatives.stream().anyMatch(all -> all.stream().allMatch(c -> holds(c, present, classes)));
    }

    private static boolean holds(String name, boolean present, Set<String> classes) {
        if (name.equals("none")) {
            return !present;
        }
        if (name.startsWith("!")) {
            return !classes.contains(name.substring(1));
        }
        return present && (name.equals("some") || classes.contains(name));
    }
}
