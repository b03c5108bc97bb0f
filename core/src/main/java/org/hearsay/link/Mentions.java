package org.hearsay.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/** Prepares claims for comparison. Stateless. */
final class Mentions {
    private Mentions() {}

    /** Returns the mentions of events and figures, in order of their ids, each with the day that it leans on. */
    static List<Mention> of(List<ClaimRecord> claims, Lexicons lexicons) {
        Map<String, List<Mention>> byArticle = claims.stream()
                .map(claim -> Mention.of(claim, lexicons))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Mention::article, TreeMap::new, Collectors.toList()));
        List<Mention> mentions = new ArrayList<>();
        byArticle.values().forEach(ofOne -> ofOne.forEach(mention -> mentions.add(lean(mention, ofOne))));
        mentions.sort(Comparator.comparing(Mention::id));
        return mentions;
    }

    private static Mention lean(Mention mention, List<Mention> article) {
        if (mention.leaning() != null) {
            return mention;
        }
        return mention.leaningOn(nearest(mention, article));
    }

    /** Returns the day that the nearest claim of the same kind names, or the day of publication. */
    private static @Nullable LocalDate nearest(Mention mention, List<Mention> article) {
        return article.stream()
                .filter(other -> other.stated() != null
                        && other.stated().isDay()
                        && other.group().equals(mention.group())
                        && other.stated().overlaps(mention.window()))
                .min(Comparator.comparingInt((Mention other) -> Math.abs(other.begin() - mention.begin()))
                        .thenComparing(Mention::id))
                .map(other -> other.stated() == null ? null : other.stated().from())
                .orElse(mention.claim().article().published());
    }
}
