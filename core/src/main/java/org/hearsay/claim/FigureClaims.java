package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.event.EventMention;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.Evidence;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Figures that no event took: "the death toll rose to 31", "12 injured". */
final class FigureClaims {
    private final Analysis analysis;
    private final AttributionIndex index;
    private final FigureReader figures;

    FigureClaims(Analysis analysis, AttributionIndex index, FigureReader figures) {
        this.analysis = analysis;
        this.index = index;
        this.figures = figures;
    }

    List<Claim> of(List<Quantity> quantities, List<EventMention> events, List<TimeExpression> times) {
        Set<Span> taken = new HashSet<>();
        events.stream()
                .filter(event -> event.quantity() != null && event.measure() != null)
                .forEach(event -> taken.add(event.quantity().span()));
        List<Claim> claims = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (!taken.contains(quantity.span())) {
                figures.ofNoun(analysis, quantity, times).ifPresent(figure -> claims.add(claim(figure)));
            }
        }
        return claims;
    }

    private Claim claim(Figure figure) {
        Quantity quantity = figure.quantity();
        Optional<Attribution> attribution = index.innermost(quantity.sentence(), quantity.span());
        List<Source> chain = attribution.map(Attribution::chain).orElse(List.of());
        List<Span> evidence = new ArrayList<>(List.of(extent(quantity)));
        evidence.addAll(ChainEvidence.of(analysis.text(), chain));
        Set<String> rules = new LinkedHashSet<>(List.of(quantity.rule()));
        attribution.map(Attribution::rule).ifPresent(rules::add);
        return new Claim(
                ClaimKind.FIGURE,
                List.of(quantity.span()),
                Evidence.in(analysis.text(), evidence),
                attribution.map(Attribution::content).orElse(List.of()),
                chain,
                null,
                figure,
                figure.time(),
                List.copyOf(rules));
    }

    /** The number's clause as far as it reaches without a break; a number alone would show nothing. */
    private Span extent(Quantity quantity) {
        Sentence sentence = analysis.sentences().get(quantity.sentence());
        int first = quantity.first();
        int last = quantity.last();
        while (first > 0 && !isBreak(sentence, first - 1)) {
            first--;
        }
        while (last + 1 < sentence.size() && !isBreak(sentence, last + 1)) {
            last++;
        }
        return sentence.span(first, last);
    }

    private static boolean isBreak(Sentence sentence, int token) {
        String text = sentence.token(token).text();
        return text.equals(",")
                || text.equals(";")
                || text.equals(":")
                || text.equals(".")
                || text.equals("-")
                || sentence.token(token).tag().equals("``")
                || sentence.token(token).tag().equals("''");
    }
}
