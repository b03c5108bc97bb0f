package org.hearsay.attribution;

import java.util.List;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the time at which something was said: one that hangs on the cue and not on the content. */
final class SayingTimes {
    private SayingTimes() {}

    /** Returns the first such time, or null. */
    static @Nullable TimeExpression of(Draft draft, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.sentence() == draft.sentence().index())
                .filter(time -> isOutside(time.span(), draft))
                .filter(time -> isAttached(draft, time))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOutside(Span time, Draft draft) {
        Phrase source = draft.source();
        boolean inSource =
                source != null && source.words().span(draft.sentence()).overlaps(time);
        return !inSource && draft.content().stream().noneMatch(part -> part.overlaps(time));
    }

    private static boolean isAttached(Draft draft, TimeExpression time) {
        return time.first() == draft.cue().last() + 1
                || time.last() == draft.cue().first() - 1
                || hangs(draft, time);
    }

    private static boolean hangs(Draft draft, TimeExpression time) {
        DependencyTree tree = draft.sentence().tree();
        for (int token = time.first(); token <= time.last(); token++) {
            int at = tree.governor(token);
            for (int steps = 0; steps < 3 && at != DependencyTree.NONE; steps++) {
                if (draft.cue().contains(at)) {
                    return true;
                }
                if (draft.sentence().token(at).isVerb()) {
                    break;
                }
                at = tree.governor(at);
            }
        }
        return false;
    }
}
