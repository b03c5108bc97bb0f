package org.hearsay.link;

import java.util.Locale;

/** What speaks for or against two claims being about one thing. Each has a row in {@code likeness.tsv}. */
enum Clue {
    ACTOR_SAME,
    ACTOR_AKIN,
    ACTOR_DIFFERENT,
    RECIPIENT_SAME,
    RECIPIENT_AKIN,
    RECIPIENT_DIFFERENT,
    OBJECT_SAME,
    OBJECT_OTHER,
    OBJECT_DIFFERENT,
    PLACE_SAME,
    PLACE_WITHIN,
    PLACE_DIFFERENT,
    PLACE_MOVED,
    TIME_DAY,
    TIME_OVERLAP,
    TIME_ONESIDED,
    SAID_SAME,
    NEAR,
    FAR,
    PREDICATE_SAME,
    PREDICATE_AKIN,
    PREDICATE_OTHER,
    PREDICATE_DIFFERENT,
    WORDS,
    CONTEXT,
    FIGURE_SAME,
    FIGURE_COMPATIBLE,
    UNIT_DIFFERENT,
    UNIT_ONESIDED,
    SENTENCE_SAME,
    ARTICLE_SAME,
    COPY,
    STORY_SAME;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '.');

    /** Returns the id of its row. */
    String id() {
        return id;
    }
}
