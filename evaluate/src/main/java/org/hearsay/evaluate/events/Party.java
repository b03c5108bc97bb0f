package org.hearsay.evaluate.events;

import java.util.List;
import java.util.Objects;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Mention;
import org.hearsay.event.Participant;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One who stands on a side of an event.
 *
 * @param phrase the noun phrase, in UTF-16 offsets
 * @param head its head word
 * @param actor whom it refers to, or null
 */
record Party(Span phrase, Span head, @Nullable Actor actor) {
    Party {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(head, "head");
    }

    static List<Party> of(List<Participant> participants, int sentence, Reading reading) {
        return participants.stream()
                .map(participant ->
                        new Party(participant.span(), reading.head(sentence, participant.head()), participant.actor()))
                .toList();
    }

    /** Says whether a mention refers to the same one. */
    boolean is(Mention mention) {
        return actor != null && actor.id().equals(mention.actor().id());
    }

    /**
     * Says whether this is whom one of the spans marks: its head lies in the span, the span lies in its phrase (sets mark the
     * "Norvian" of "Norvian troops"), or another mention of the same actor has its head there.
     */
    boolean isIn(List<Span> spans, Reading reading) {
        return spans.stream()
                .anyMatch(span -> span.contains(head) || phrase.contains(span) || mentionedIn(span, reading));
    }

    private boolean mentionedIn(Span span, Reading reading) {
        Actor known = actor;
        return known != null
                && reading.mentions().all().stream()
                        .filter(mention -> mention.actor().id().equals(known.id()))
                        .anyMatch(mention -> span.contains(reading.head(mention.sentence(), mention.head())));
    }
}
