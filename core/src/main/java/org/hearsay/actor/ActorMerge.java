package org.hearsay.actor;

import java.util.Objects;

/**
 * Two actors of different articles taken for one, and why.
 *
 * @param from the id that is given up
 * @param into the id that stands for both
 * @param rule which rule says so
 * @param why the same in words, for people
 */
public record ActorMerge(String from, String into, Rule rule, String why) {

    /** Why two names are one actor. Everything else is kept apart. */
    public enum Rule {
        /** "Ivar Holt" and "Ivar K. Holt", where no other person has these first and last names. */
        MIDDLE_NAME,
        /** "Northern Relief Committee" and "NRC", where an article gives both and nobody else has these initials. */
        INITIALS,
        /** "Holt Shipping" and "Holt Shipping Ltd.": one legal form or none. */
        LEGAL_FORM
    }

    public ActorMerge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(why, "why");
    }
}
