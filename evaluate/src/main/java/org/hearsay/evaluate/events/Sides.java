package org.hearsay.evaluate.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.actor.Mention;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.event.EventMention;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;

/**
 * Who stands on which side, as sets that name a source and a target for every sentence see it.
 *
 * @param who who acts or speaks
 * @param whom at whom it is aimed
 * @param where where it happens, which such sets name where nobody else is the target
 */
record Sides(List<Party> who, List<Party> whom, List<Party> where) {
    static final Sides NONE = new Sides(List.of(), List.of(), List.of());

    Sides {
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        where = List.copyOf(where);
    }

    /**
     * Returns the sides of an event. Such sets name a target wherever they can: whoever receives; of a mutual event the other
     * actors; else whoever the object names, where it happens, whoever is named in what the event governs, or the object.
     */
    static Sides of(EventMention event, Reading reading) {
        List<Party> who = Party.of(event.actors(), event.sentence(), reading);
        List<Party> receivers = Party.of(event.recipients(), event.sentence(), reading);
        List<Party> things = Party.of(event.objects(), event.sentence(), reading);
        List<Party> where =
                event.place() == null ? List.of() : Party.of(List.of(event.place()), event.sentence(), reading);
        List<List<Party>> choices = List.of(
                known(receivers, reading),
                receivers.isEmpty() && who.size() > 1 ? who : List.of(),
                known(things, reading),
                where,
                below(event, who, reading),
                receivers,
                things);
        List<Party> whom =
                choices.stream().filter(choice -> !choice.isEmpty()).findFirst().orElse(List.of());
        return new Sides(who, whom, where);
    }

    /** Returns the parties if one of them is resolved, or has somebody resolved in its phrase. */
    private static List<Party> known(List<Party> parties, Reading reading) {
        boolean known = parties.stream()
                .anyMatch(party -> party.actor() != null
                        || reading.mentions().all().stream()
                                .anyMatch(mention -> mention.named() && reading.isIn(mention, party.phrase())));
        return known ? parties : List.of();
    }

    /** Returns the first one named in what the event governs, if it is none of those who act. */
    private static List<Party> below(EventMention event, List<Party> who, Reading reading) {
        DependencyTree tree =
                reading.analysis().sentences().get(event.sentence()).tree();
        return reading.mentions().all().stream()
                .filter(mention -> mention.sentence() == event.sentence() && mention.named())
                .filter(mention -> mention.head() > event.head() && tree.dominates(event.head(), mention.head()))
                .filter(mention -> who.stream().noneMatch(party -> party.is(mention)))
                .limit(1)
                .map(mention -> party(mention, reading))
                .toList();
    }

    /**
     * Returns the sides of speech that is no event, of the longest that is attributed: the speaker, and the first other one named
     * in the content or, failing that, beside it. Sets that code speech as an event mean these two.
     */
    static Sides of(List<Attribution> attributions, Reading reading) {
        Optional<Attribution> first = attributions.stream()
                .filter(attribution -> outer(attribution).span() != null)
                .max(Comparator.comparingInt(Attribution::contentLength));
        return first.map(attribution -> of(attribution, reading)).orElse(NONE);
    }

    private static Sides of(Attribution attribution, Reading reading) {
        Span place = outer(attribution).span();
        if (place == null) {
            return NONE;
        }
        Party speaker =
                new Party(place, reading.headOf(place), outer(attribution).actor());
        List<Party> others = reading.mentions().all().stream()
                .filter(mention -> mention.named() && !speaker.is(mention) && !reading.isIn(mention, place))
                .sorted(Comparator.comparing(
                        mention -> !attribution.covers(reading.head(mention.sentence(), mention.head()))))
                .limit(1)
                .map(mention -> party(mention, reading))
                .toList();
        return new Sides(List.of(speaker), others, List.of());
    }

    private static Party party(Mention mention, Reading reading) {
        return new Party(mention.span(), reading.head(mention.sentence(), mention.head()), mention.actor());
    }

    private static Source outer(Attribution attribution) {
        return attribution.chain().get(attribution.chain().size() - 1);
    }
}
