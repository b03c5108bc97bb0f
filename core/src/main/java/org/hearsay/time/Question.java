package org.hearsay.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reckoning is asked: a match in its setting. Immutable but for the setting.
 *
 * @param match the words
 * @param part the meaning of the match inside it, or null
 * @param direction where the sentence's tense points
 * @param setting the document so far
 */
record Question(Match match, @Nullable Reckoned part, Direction direction, Setting setting) {

    /** Returns the direction that the rule states, or else the sentence's. */
    Direction toward() {
        String stated = match.word("toward");
        if (stated == null) {
            return direction;
        }
        return stated.equals("past") ? Direction.PAST : Direction.FUTURE;
    }

    /** Returns the day to count from: the last named date where the rule says so, or the anchor. */
    @Nullable LocalDate day() {
        Period named = setting.named();
        return fromText() && named != null ? named.from() : setting.anchorDay();
    }

    Anchor anchor() {
        return fromText() && setting.named() != null ? Anchor.TEXT : setting.anchor();
    }

    private boolean fromText() {
        return "text".equals(match.word("anchor"));
    }

    /** Returns a period counted from {@link #day()}. */
    Reckoned anchored(Period period) {
        return Reckoned.of(period, anchor());
    }
}
