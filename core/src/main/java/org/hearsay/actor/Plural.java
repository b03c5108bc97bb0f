package org.hearsay.actor;

import java.util.List;

/** Makes the plural of the nouns of the dictionary, for ids. */
final class Plural {
    private static final List<String> UNCHANGED = List.of("troops", "police", "media", "people", "staff", "personnel");

    private Plural() {}

    static String of(String noun) {
        if (UNCHANGED.stream().anyMatch(noun::endsWith)) {
            return noun;
        } else if (noun.endsWith("person")) {
            return noun.substring(0, noun.length() - 6) + "people";
        } else if (noun.endsWith("child")) {
            return noun + "ren";
        } else if (noun.endsWith("man")) {
            return noun.substring(0, noun.length() - 2) + "en";
        } else if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        } else if (noun.endsWith("s") || noun.endsWith("sh") || noun.endsWith("ch") || noun.endsWith("x")) {
            return noun + "es";
        }
        return noun + "s";
    }
}
