package org.hearsay.link;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Source;
import org.jspecify.annotations.Nullable;

/**
 * Scores how likely two claims are about one thing in the world: a sum of weights of evidence after Fellegi and Sunter, "A Theory
 * for Record Linkage" (1969). Immutable and safe for several threads.
 */
final class Likeness {
    private static final int NEAR = 3;
    private static final int FAR = 60;

    private final Weights weights;
    private final Lexicons lexicons;
    private final Rarity rarity;
    private final Neighbourhood articles;

    Likeness(Weights weights, Lexicons lexicons, Rarity rarity, Neighbourhood articles) {
        this.weights = weights;
        this.lexicons = lexicons;
        this.rarity = rarity;
        this.articles = articles;
    }

    /** Says whether two claims can be of one thing at all: the same group and realis, and days that meet. */
    static boolean possible(Mention first, Mention second) {
        return first.group().equals(second.group())
                && first.realis().equals(second.realis())
                && first.window().overlaps(second.window());
    }

    /** Returns the score of two claims that can be of one thing. */
    double score(Mention first, Mention second) {
        return reasons(first, second).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Returns what speaks for and against, by the ids of the weights, in a fixed order. */
    Map<String, Double> reasons(Mention first, Mention second) {
        Map<String, Double> reasons = new LinkedHashMap<>();
        add(reasons, "actor", first.actors().compareActors(second.actors()));
        add(reasons, "recipient", first.recipients().compareActors(second.recipients()));
        things(reasons, first, second);
        place(reasons, first, second);
        time(reasons, first, second);
        predicate(reasons, first, second);
        figure(reasons, first.claim().figure(), second.claim().figure());
        said(reasons, first, second);
        articles(reasons, first, second);
        reasons.put("words", weights.get("words") * rarity.share(first.words(), second.words()));
        return reasons;
    }

    private void add(Map<String, Double> reasons, String feature, Degree degree) {
        switch (degree) {
            case SAME -> add(reasons, feature + ".same");
            case AKIN -> add(reasons, feature + ".akin");
            case DIFFERENT -> add(reasons, feature + ".different");
            case UNKNOWN -> {}
        }
    }

    private void add(Map<String, Double> reasons, String id) {
        reasons.put(id, weights.get(id));
    }

    private void things(Map<String, Double> reasons, Mention first, Mention second) {
        switch (first.objects().compareThings(second.objects())) {
            case SAME -> add(reasons, "object.same");
            case AKIN -> add(reasons, "object.other");
            case DIFFERENT -> add(reasons, "object.different");
            case UNKNOWN -> {}
        }
    }

    private void place(Map<String, Double> reasons, Mention first, Mention second) {
        PlaceName one = first.place();
        PlaceName other = second.place();
        if (one == null || other == null) {
            return;
        }
        switch (one.compare(other)) {
            case SAME -> add(reasons, "place.same");
            case AKIN -> add(reasons, "place.within");
            case DIFFERENT -> add(reasons, lexicons.moves(first.group()) ? "place.moved" : "place.different");
            case UNKNOWN -> {}
        }
    }

    private void time(Map<String, Double> reasons, Mention first, Mention second) {
        Window one = first.stated();
        Window other = second.stated();
        if (one != null && other != null) {
            add(reasons, one.isDay() && other.isDay() ? "time.day" : "time.overlap");
            return;
        }
        if (one != null || other != null) {
            add(reasons, "time.onesided");
        }
        long apart = Window.days(first.leaning(), second.leaning());
        if (apart >= 0 && apart <= NEAR) {
            add(reasons, "near");
        } else if (apart > FAR) {
            add(reasons, "far");
        }
    }

    private void predicate(Map<String, Double> reasons, Mention first, Mention second) {
        if (Party.meets(first.predicate(), second.predicate())) {
            add(reasons, "predicate.same");
        } else if (Party.meets(first.classes(), second.classes())) {
            add(reasons, "predicate.akin");
        } else if (!first.classes().isEmpty() && !second.classes().isEmpty()) {
            add(reasons, "predicate.different");
        }
    }

    private void figure(Map<String, Double> reasons, @Nullable Figure first, @Nullable Figure second) {
        Set<String> unit = unit(first);
        Set<String> other = unit(second);
        if (!unit.equals(other)) {
            boolean oneSided = first == null || second == null;
            add(reasons, oneSided ? "unit.onesided" : "unit.different");
        } else if (first != null && second != null) {
            numbers(reasons, first, second);
        }
    }

    private void numbers(Map<String, Double> reasons, Figure first, Figure second) {
        if (first.measure() == second.measure()) {
            if (first.value().compareTo(second.value()) == 0 && first.value().compareTo(BigDecimal.ONE) > 0) {
                add(reasons, "figure.same");
            } else if (Bounds.of(first).meets(Bounds.of(second))) {
                add(reasons, "figure.compatible");
            }
        }
    }

    private Set<String> unit(@Nullable Figure figure) {
        String unit =
                figure == null || figure.scope() == null ? null : figure.scope().unit();
        return unit == null ? Set.of() : Set.copyOf(lexicons.stopWords().othersOf(unit));
    }

    private void said(Map<String, Double> reasons, Mention first, Mention second) {
        for (Source one : OriginFinder.innermost(first.claim())) {
            for (Source other : OriginFinder.innermost(second.claim())) {
                if (sameSaying(one, other)) {
                    add(reasons, "said.same");
                }
            }
        }
    }

    private static boolean sameSaying(Source one, Source other) {
        Window when = Mention.days(one.time());
        Window otherwise = Mention.days(other.time());
        return one.actor() != null
                && one.actor().equals(other.actor())
                && one.stance() == other.stance()
                && when != null
                && otherwise != null
                && when.overlaps(otherwise);
    }

    private void articles(Map<String, Double> reasons, Mention first, Mention second) {
        if (first.article().equals(second.article())) {
            add(reasons, "article.same");
        } else if (articles.sameText(first.article(), second.article())) {
            add(reasons, "copy");
        } else if (articles.sameStory(first.article(), second.article())) {
            add(reasons, "story.same");
        }
    }
}
