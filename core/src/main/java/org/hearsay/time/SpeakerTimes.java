package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the day on which words in quotation marks were said: "we leave tomorrow," he said on Friday. */
final class SpeakerTimes {
    /** How far from the verb the day may stand: "said the mayor of Larnby on Friday". */
    private static final int REACH = 8;

    /** How far behind the day the quotation may open: "said on Friday that the ..." has too much between. */
    private static final int BEHIND = 2;

    private static final Set<String> PREPOSITIONS = Set.of("on", "late", "early");

    private SpeakerTimes() {}

    /** Returns the day that is told of outside the quotation, behind or before a verb of the past; null where none is, or several. */
    static @Nullable LocalDate day(Sentence sentence, boolean[] quoted, List<TimeExpression> times) {
        LocalDate found = null;
        for (TimeExpression time : times) {
            boolean outside = !quoted[time.first()] && !quoted[time.last()];
            if (outside && isDay(time) && isSaying(sentence, quoted, time)) {
                if (found != null) {
                    return null;
                }
                found = time.from();
            }
        }
        return found;
    }

    private static boolean isDay(TimeExpression time) {
        return time.type() == TimeType.DATE
                && time.granularity() == Granularity.DAY
                && time.from() != null
                && time.endpoints() == null;
    }

    private static boolean isSaying(Sentence sentence, boolean[] quoted, TimeExpression time) {
        int before = time.first() - 1;
        if (before >= 0 && PREPOSITIONS.contains(sentence.token(before).lower())) {
            before--;
        }
        for (int at = before; at >= 0 && before - at <= REACH && !quoted[at]; at--) {
            Token token = sentence.token(at);
            if (token.isVerb() || token.text().equals(",")) {
                return token.tag().equals("VBD") && isBeside(sentence, at, time.last());
            }
        }
        return false;
    }

    /** Says whether a quotation ends right before the verb, with at most its subject between, or begins right behind the day. */
    private static boolean isBeside(Sentence sentence, int verb, int last) {
        for (int at = last + 1; at <= last + BEHIND && at < sentence.size(); at++) {
            if (sentence.token(at).tag().equals("``")) {
                return true;
            }
        }
        for (int at = verb - 1;
                at >= 0 && verb - at <= REACH && !sentence.token(at).isVerb();
                at--) {
            if (sentence.token(at).tag().equals("''")) {
                return true;
            }
        }
        return false;
    }
}
