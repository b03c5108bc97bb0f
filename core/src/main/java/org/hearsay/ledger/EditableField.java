package org.hearsay.ledger;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The fields of a claim that a person can correct. Evidence, offsets and ids are not among them: they say what stands where, and
 * that does not change.
 */
public final class EditableField {
    private static final int LONGEST = 500;

    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("event\\.(type|mode|cameo|realis)"),
            Pattern.compile("event\\.(actors|recipients|objects|instruments)\\.[0-9]{1,2}\\.actor"),
            Pattern.compile("event\\.place\\.id"),
            Pattern.compile("figure\\.(measure|unit|value|low|high|bound|change)"),
            Pattern.compile("figure\\.of\\.(actor|victims)"),
            Pattern.compile("sources\\.[0-9]{1,2}\\.(actor|type|stance|form|certainty|polarity)"),
            Pattern.compile("time\\.(value|from|to|granularity)"));

    private EditableField() {}

    /** Says whether a field of that name can be corrected; elements of a list are counted from 0. */
    private static boolean isEditable(String name) {
        return NAMES.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    static void check(String name, String value) {
        if (!isEditable(name)) {
            throw new IllegalArgumentException("no field " + name + " can be corrected");
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the value of " + name + " is one line of at most " + LONGEST + " characters");
        }
    }
}
