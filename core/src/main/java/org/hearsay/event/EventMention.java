package org.hearsay.event;

import java.util.List;
import java.util.Objects;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * One event as one sentence reports it.
 *
 * @param sentence the index of its sentence
 * @param head the index of the predicate's head token
 * @param predicate the predicate's place in the canonical text, without auxiliaries: "killed", "step up"
 * @param extent the clause or noun phrase that reports it, for evidence
 * @param type the PLOVER type
 * @param mode the PLOVER mode, or null
 * @param contexts the PLOVER contexts, such as {@code military}
 * @param cameo the CAMEO code, or null
 * @param realis whether it happened
 * @param actors who did it
 * @param recipients to whom
 * @param objects what was sent, signed, destroyed
 * @param instruments with what
 * @param place where, or null
 * @param time when it happened, or null
 * @param quantity how many, or null where no number belongs to it
 * @param measure what the event measures when it has a number or could have one ("killed"), or null
 * @param rule the id of the lexicon row and frame that found it
 */
public record EventMention(
        int sentence,
        int head,
        Span predicate,
        List<Span> extent,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        Realis realis,
        List<Participant> actors,
        List<Participant> recipients,
        List<Participant> objects,
        List<Participant> instruments,
        @Nullable Participant place,
        @Nullable TimeExpression time,
        @Nullable Quantity quantity,
        @Nullable Measure measure,
        String rule) {
    public EventMention {
        Objects.requireNonNull(predicate, "predicate");
        extent = List.copyOf(extent);
        Objects.requireNonNull(type, "type");
        contexts = List.copyOf(contexts);
        Objects.requireNonNull(realis, "realis");
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        objects = List.copyOf(objects);
        instruments = List.copyOf(instruments);
        Objects.requireNonNull(rule, "rule");
    }

    /** Returns this event with another time. */
    public EventMention withTime(TimeExpression other) {
        return new EventMention(
                sentence,
                head,
                predicate,
                extent,
                type,
                mode,
                contexts,
                cameo,
                realis,
                actors,
                recipients,
                objects,
                instruments,
                place,
                other,
                quantity,
                measure,
                rule);
    }
}
