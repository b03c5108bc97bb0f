package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.language.Analysis;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.Evidence;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Claims about events. */
final class EventClaims {
    private final Analysis analysis;
    private final AttributionIndex index;
    private final FigureReader figures;

    EventClaims(Analysis analysis, AttributionIndex index, FigureReader figures) {
        this.analysis = analysis;
        this.index = index;
        this.figures = figures;
    }

    List<Claim> of(List<EventMention> events, List<TimeExpression> times) {
        List<Claim> claims = new ArrayList<>();
        Set<List<Span>> anchors = new HashSet<>();
        for (EventMention event : events) {
            List<Span> anchor = anchor(event, anchors);
            if (anchors.add(anchor)) {
                claims.add(claim(event, anchor, times));
            }
        }
        return new OneEvent(analysis.text()).join(claims);
    }

    /** The predicate; where another event has it already, the predicate with the objects that tell the two apart. */
    private static List<Span> anchor(EventMention event, Set<List<Span>> taken) {
        List<Span> anchor = new ArrayList<>(List.of(event.predicate()));
        if (taken.contains(anchor)) {
            event.objects().stream().map(Participant::span).forEach(anchor::add);
            event.recipients().stream().map(Participant::span).forEach(anchor::add);
        }
        return List.copyOf(anchor);
    }

    private Claim claim(EventMention event, List<Span> anchor, List<TimeExpression> times) {
        Optional<Attribution> attribution = index.innermost(event.sentence(), event.predicate());
        List<Source> chain = attribution
                .map(found -> QuotedPart.of(analysis.text(), found.chain(), found.content(), words(found, event)))
                .orElse(List.of());
        List<Span> evidence = new ArrayList<>(event.extent());
        evidence.addAll(ChainEvidence.of(analysis.text(), chain));
        Set<String> rules = new LinkedHashSet<>();
        rules.add(event.rule());
        attribution.map(Attribution::rule).ifPresent(rules::add);
        Figure figure = figure(event, times);
        if (figure != null) {
            rules.add(figure.quantity().rule());
        }
        if (event.time() != null) {
            rules.add(event.time().rule());
        }
        return new Claim(
                ClaimKind.EVENT,
                anchor,
                Evidence.in(analysis.text(), evidence),
                attribution.map(Attribution::content).orElse(List.of()),
                chain,
                event,
                figure,
                event.time(),
                List.copyOf(rules));
    }

    /** What the event's own fields say within the content; its clause may go on with quoted words that no field holds. */
    private static List<Span> words(Attribution attribution, EventMention event) {
        Stream<Participant> participants = Stream.of(
                        event.actors(), event.recipients(), event.objects(), event.instruments())
                .flatMap(List::stream);
        Stream<Span> fields = Stream.concat(
                Stream.of(event.predicate()),
                Stream.concat(participants, Stream.ofNullable(event.place())).map(Participant::span));
        return fields.filter(attribution::covers).sorted().toList();
    }

    /** "Maro, 32, was killed" counts nobody: how old somebody is stands with him and is no number of people. */
    private @Nullable Figure figure(EventMention event, List<TimeExpression> times) {
        Quantity quantity = event.quantity();
        if (quantity == null || event.measure() == null || FigureReader.isAge(quantity)) {
            return null;
        }
        return figures.ofEvent(analysis, event, quantity, event.measure(), times);
    }
}
