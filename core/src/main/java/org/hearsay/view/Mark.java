package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article that plays a role in a claim.
 *
 * @param begin where it begins, in code points
 * @param end where it ends, in code points, not before {@code begin}
 * @param claim the id of the claim
 */
public record Mark(int begin, int end, Role role, String claim) {

    /** Returns everything that a claim points at. */
    public static List<Mark> of(ClaimRecord claim) {
        List<Mark> marks = new ArrayList<>();
        String id = claim.id();
        claim.evidence().forEach(quote -> marks.add(new Mark(quote.begin(), quote.end(), Role.EVIDENCE, id)));
        claim.content().forEach(range -> marks.add(new Mark(range.begin(), range.end(), Role.CONTENT, id)));
        claim.sources().forEach(source -> addSource(source, id, marks));
        if (claim.event() != null) {
            addEvent(claim.event(), id, marks);
        }
        ClaimRecord.Figure figure = claim.figure();
        if (figure != null) {
            marks.add(new Mark(figure.begin(), figure.end(), Role.FIGURE, id));
        }
        addTime(claim.time(), id, marks);
        return marks;
    }

    private static void addSource(ClaimRecord.Source source, String id, List<Mark> marks) {
        if (source.begin() != null && source.end() != null) {
            marks.add(new Mark(source.begin(), source.end(), Role.SOURCE, id));
        }
        if (source.cue() != null) {
            marks.add(new Mark(source.cue().begin(), source.cue().end(), Role.CUE, id));
        }
        addTime(source.time(), id, marks);
    }

    private static void addTime(ClaimRecord.@Nullable Time time, String id, List<Mark> marks) {
        if (time != null) {
            marks.add(new Mark(time.begin(), time.end(), Role.TIME, id));
        }
    }

    private static void addEvent(ClaimRecord.Event event, String id, List<Mark> marks) {
        marks.add(new Mark(event.predicate().begin(), event.predicate().end(), Role.PREDICATE, id));
        add(event.actors(), Role.ACTOR, id, marks);
        add(event.recipients(), Role.RECIPIENT, id, marks);
        add(event.objects(), Role.OBJECT, id, marks);
        add(event.instruments(), Role.INSTRUMENT, id, marks);
        if (event.place() != null) {
            marks.add(new Mark(event.place().begin(), event.place().end(), Role.PLACE, id));
        }
    }

    private static void add(List<ClaimRecord.Participant> participants, Role role, String id, List<Mark> marks) {
        participants.forEach(one -> marks.add(new Mark(one.begin(), one.end(), role, id)));
    }
}
