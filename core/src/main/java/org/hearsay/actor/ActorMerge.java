package org.hearsay.actor;

import java.util.Objects;

/**
 * Two actors of different articles taken for one, and why. Every merge of an actor goes into the same id, so that none has to be
 * followed twice.
 *
 * @param from the id that is given up
 * @param into the id that stands for both; it is not given up itself
 * @param rule which rule says so
 * @param beside the id that the rule holds {@code from} against: {@code into}, or another one that goes into it, too
 * @param reason the same in words, for people
 */
public record ActorMerge(String from, String into, Rule rule, String beside, String reason) {

    /** Why two names are one actor. Everything else is kept apart. */
    public enum Rule {
        /** "Ivar Bjørk" and "Ivar Bjork", "the Free Harbor Union" and "Free Harbour Union": one name, written twice. */
        SPELLING,
        /** "Ivar Holt" and "Ivar K. Holt", where no other middle name stands between these first and last names. */
        MIDDLE_NAME,
        /** "Holt Shipping" and "Holt Shipping Ltd.", where no other legal form stands after this name. */
        LEGAL_FORM,
        /** "FHU", where an article writes "Free Harbour Union (FHU)" and no other full name has these initials. */
        INITIALS,
        /** A person decided so. */
        DECIDED
    }

    public ActorMerge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(beside, "beside");
        Objects.requireNonNull(reason, "reason");
    }
}
