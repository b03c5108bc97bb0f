package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.event.EventMention;
import org.hearsay.language.Analysis;
import org.hearsay.quantity.Quantity;
import org.hearsay.time.TimeExpression;

/**
 * Puts claims together from what the stages found.
 *
 * <p>Each event becomes a claim with the chain of the innermost attribution around it; each number of a measure that no event
 * took becomes a figure; each content whose own proposition is no event becomes a statement. Stateless and safe for several
 * threads.
 */
final class ClaimAssembler {
    private final FigureReader figures = FigureReader.load();

    List<Claim> assemble(
            Analysis analysis,
            List<TimeExpression> times,
            List<Quantity> quantities,
            List<Attribution> attributions,
            List<EventMention> events) {
        List<Attribution> withContent =
                attributions.stream().filter(a -> !a.content().isEmpty()).toList();
        AttributionIndex index = new AttributionIndex(analysis, withContent);
        List<Claim> claims = new ArrayList<>();
        claims.addAll(new EventClaims(analysis, index, figures).of(events, times));
        claims.addAll(new FigureClaims(analysis, index, figures).of(quantities, events, times));
        claims.addAll(new StatementClaims(analysis).of(withContent, events, times));
        claims.sort(Comparator.comparing((Claim claim) -> claim.anchor().get(0)).thenComparing(Claim::kind));
        return List.copyOf(claims);
    }
}
