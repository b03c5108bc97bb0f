package org.hearsay.evaluate.link;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links.FigureLine;

/**
 * What the lines of figures of the articles on one incident say of it. A number is that of the line that most articles stand behind, of two
 * alike the greater; lines over more than a month ("this year") are of more than one incident. Who was hit and is not said to have died was
 * wounded, where nobody says how many were. Immutable.
 */
final class ClaimedFigures {
    private static final int MONTH = 31;

    private final List<FigureLine> lines;
    private final Map<String, ClaimRecord> claims = new HashMap<>();

    ClaimedFigures(List<FigureLine> lines, List<ClaimRecord> claims) {
        this.lines = List.copyOf(lines);
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
    }

    int killed() {
        return number(Measure.KILLED);
    }

    int wounded() {
        int wounded = number(Measure.WOUNDED);
        return wounded > 0 ? wounded : Math.max(0, number(Measure.CASUALTIES) - killed());
    }

    private int number(Measure measure) {
        return lines.stream()
                .filter(line -> line.measure() == measure && number(line) > 0 && !isLong(line))
                .max(Comparator.comparingInt(this::behind).thenComparingInt(ClaimedFigures::number))
                .map(ClaimedFigures::number)
                .orElse(0);
    }

    private boolean isLong(FigureLine line) {
        return line.values().stream()
                .map(value -> claims.get(value.claim()))
                .allMatch(claim -> claim != null
                        && claim.time() != null
                        && claim.time().from() != null
                        && claim.time().to() != null
                        && ChronoUnit.DAYS.between(
                                        claim.time().from(), claim.time().to())
                                > MONTH);
    }

    private int behind(FigureLine line) {
        Set<String> behind = new HashSet<>();
        line.values().forEach(value -> {
            ClaimRecord claim = claims.get(value.claim());
            behind.add(claim == null ? value.claim() : claim.article().id());
        });
        return behind.size();
    }

    private static int number(FigureLine line) {
        BigDecimal number = line.best() == null ? line.low() : line.best();
        return number == null ? 0 : number.intValue();
    }
}
