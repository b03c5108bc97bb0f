package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.event.EventMention;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.text.Evidence;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Plain statements: what is attributed and is no event itself.
 *
 * <p>An event inside a content does not make the content an event: "the visit would promote friendship" is a statement about a
 * visit. Only where the proposition itself is one that a claim of kind event holds already is there no statement beside it.
 */
final class StatementClaims {
    private final Analysis analysis;

    StatementClaims(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Claim> of(List<Attribution> attributions, List<EventMention> events, List<TimeExpression> times) {
        Map<Integer, List<EventMention>> bySentence = new HashMap<>();
        events.forEach(event -> bySentence
                .computeIfAbsent(event.sentence(), any -> new ArrayList<>())
                .add(event));
        Map<Integer, List<TimeExpression>> timesBySentence = new HashMap<>();
        times.forEach(time -> timesBySentence
                .computeIfAbsent(time.sentence(), any -> new ArrayList<>())
                .add(time));
        List<Claim> claims = new ArrayList<>();
        Set<List<Span>> anchors = new HashSet<>();
        for (Attribution attribution : attributions) {
            if (!isEvent(attribution, bySentence) && anchors.add(attribution.content())) {
                claims.add(claim(attribution, time(attribution, timesBySentence)));
            }
        }
        return claims;
    }

    private boolean isEvent(Attribution attribution, Map<Integer, List<EventMention>> events) {
        Span first = attribution.content().get(0);
        Span last = attribution.content().get(attribution.content().size() - 1);
        int at = Sentences.at(analysis, first.begin());
        if (at == analysis.sentences().size()
                || analysis.sentences().get(at).span().end() < last.end() - 1
                || !events.containsKey(at)) {
            return false;
        }
        Sentence sentence = analysis.sentences().get(at);
        Set<Integer> heads = new HashSet<>();
        for (Span part : attribution.content()) {
            heads.add(Sentences.headWithin(sentence, part));
        }
        return events.get(at).stream()
                .filter(event -> attribution.covers(event.predicate()))
                .anyMatch(event -> isProposition(sentence.tree(), event.head(), heads));
    }

    /** The event is the clause's own verb, or the object of a verb that adds nothing to it: "had a call". */
    private static boolean isProposition(DependencyTree tree, int event, Set<Integer> heads) {
        int governor = tree.governor(event);
        return heads.contains(event)
                || (governor != DependencyTree.NONE
                        && heads.contains(governor)
                        && tree.is(event, "obj", "xcomp", "conj"));
    }

    /** The only anchored time of the content; where there are several, none of them is known to be the statement's. */
    private @Nullable TimeExpression time(Attribution attribution, Map<Integer, List<TimeExpression>> times) {
        List<TimeExpression> inside = new ArrayList<>();
        for (Span part : attribution.content()) {
            for (int i = Sentences.at(analysis, part.begin());
                    i < analysis.sentences().size()
                            && analysis.sentences().get(i).span().begin() < part.end();
                    i++) {
                times.getOrDefault(i, List.of()).stream()
                        .filter(time -> part.contains(time.span()) && time.from() != null)
                        .forEach(inside::add);
            }
        }
        return inside.size() == 1 ? inside.get(0) : null;
    }

    private Claim claim(Attribution attribution, @Nullable TimeExpression time) {
        List<Span> evidence = new ArrayList<>(attribution.content());
        evidence.addAll(ChainEvidence.of(analysis.text(), attribution.chain()));
        Set<String> rules = new LinkedHashSet<>(List.of(attribution.rule()));
        if (time != null) {
            rules.add(time.rule());
        }
        return new Claim(
                ClaimKind.STATEMENT,
                attribution.content(),
                Evidence.in(analysis.text(), evidence),
                attribution.content(),
                attribution.chain(),
                null,
                null,
                time,
                List.copyOf(rules));
    }
}
