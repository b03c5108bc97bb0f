package org.hearsay.actor;

import java.util.Set;

/** Whom a pronoun of the third person can stand for. */
enum Agreement {
    HE,
    SHE,
    IT,
    THEY;

    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "theirs", "themselves");

    static Agreement of(String word) {
        if (SEVERAL.contains(word)) {
            return THEY;
        } else if (THING.contains(word)) {
            return IT;
        }
        return FEMALE.contains(word) ? SHE : HE;
    }

    /** Returns what the pronoun tells of a person. */
    Gender gender() {
        return switch (this) {
            case HE -> Gender.HE;
            case SHE -> Gender.SHE;
            case IT, THEY -> Gender.UNKNOWN;
        };
    }

    boolean isPerson() {
        return this == HE || this == SHE;
    }

    boolean admits(Seen seen) {
        ActorKind kind = seen.actor().kind();
        if (kind == ActorKind.PLACE) {
            return false;
        }
        return switch (this) {
            case HE -> isOne(seen, kind) && seen.gender().agrees(Gender.HE);
            case SHE -> isOne(seen, kind) && seen.gender().agrees(Gender.SHE);
            case IT -> !seen.plural() && (kind == ActorKind.STATE || kind == ActorKind.ORGANISATION || seen.body());
            case THEY -> seen.plural() || seen.body() || kind == ActorKind.ORGANISATION;
        };
    }

    private static boolean isOne(Seen seen, ActorKind kind) {
        return !seen.plural() && !seen.body() && (kind == ActorKind.PERSON || kind == ActorKind.GROUP);
    }
}
