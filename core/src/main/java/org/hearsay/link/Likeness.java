package org.hearsay.link;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.ClaimRecord.Source;

/**
 * Scores how likely two claims are about one thing in the world: a sum of weights of evidence after Fellegi and Sunter, "A Theory
 * for Record Linkage" (1969). Immutable and safe for several threads.
 */
final class Likeness {
    private static final int NEAR = 3;
    private static final int FAR = 60;

    private final Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    private final Lexicons lexicons;
    private final Neighbourhood articles;

    Likeness(Weights weights, Lexicons lexicons, Neighbourhood articles) {
        for (Clue clue : Clue.values()) {
            this.weights.put(clue, weights.get(clue.id()));
        }
        this.lexicons = lexicons;
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
        Sum sum = new Sum();
        judge(first, second, sum);
        return sum.total;
    }

    /** Returns what speaks for and against, by the ids of the weights, in a fixed order. */
    Map<String, Double> reasons(Mention first, Mention second) {
        Map<String, Double> reasons = new LinkedHashMap<>();
        judge(first, second, (clue, times) -> reasons.put(clue.id(), times * weight(clue)));
        return reasons;
    }

    private double weight(Clue clue) {
        return weights.getOrDefault(clue, 0.0);
    }

    private void judge(Mention first, Mention second, Clues clues) {
        participants(first, second, clues);
        place(first, second, clues);
        time(first, second, clues);
        boolean akin = predicate(first, second, clues);
        figure(first, second, clues);
        said(first.claim().sources(), second.claim().sources(), clues);
        articles(first, second, akin, clues);
        if (akin || !first.article().equals(second.article())) {
            // Two deeds of one article share their words because they stand together.
            clues.add(Clue.WORDS, first.bag().share(second.bag()));
        }
        if (akin && !first.article().equals(second.article())) {
            clues.add(Clue.CONTEXT, articles.subject(first.article(), second.article()));
        }
    }

    private static void participants(Mention first, Mention second, Clues clues) {
        switch (first.actors().compareActors(second.actors())) {
            case SAME -> clues.add(Clue.ACTOR_SAME);
            case AKIN -> clues.add(Clue.ACTOR_AKIN);
            case DIFFERENT -> clues.add(Clue.ACTOR_DIFFERENT);
            case UNKNOWN -> {}
        }
        switch (first.recipients().compareActors(second.recipients())) {
            case SAME -> clues.add(Clue.RECIPIENT_SAME);
            case AKIN -> clues.add(Clue.RECIPIENT_AKIN);
            case DIFFERENT -> clues.add(Clue.RECIPIENT_DIFFERENT);
            case UNKNOWN -> {}
        }
        switch (first.objects().compareThings(second.objects())) {
            case SAME -> clues.add(Clue.OBJECT_SAME);
            case AKIN -> clues.add(Clue.OBJECT_OTHER);
            case DIFFERENT -> clues.add(Clue.OBJECT_DIFFERENT);
            case UNKNOWN -> {}
        }
    }

    private void place(Mention first, Mention second, Clues clues) {
        PlaceName one = first.place();
        PlaceName other = second.place();
        if (one == null || other == null) {
            return;
        }
        switch (one.compare(other)) {
            case SAME -> clues.add(Clue.PLACE_SAME);
            case AKIN -> clues.add(Clue.PLACE_WITHIN);
            case DIFFERENT -> clues.add(lexicons.moves(first.group()) ? Clue.PLACE_MOVED : Clue.PLACE_DIFFERENT);
            case UNKNOWN -> {}
        }
    }

    private static void time(Mention first, Mention second, Clues clues) {
        Window one = first.stated();
        Window other = second.stated();
        if (one != null && other != null) {
            clues.add(one.isDay() && other.isDay() ? Clue.TIME_DAY : Clue.TIME_OVERLAP);
            return;
        }
        if (one != null || other != null) {
            clues.add(Clue.TIME_ONESIDED);
        }
        long apart = Window.days(first.leaning(), second.leaning());
        if (apart >= 0 && apart <= NEAR) {
            clues.add(Clue.NEAR);
        } else if (apart > FAR) {
            clues.add(Clue.FAR);
        }
    }

    /** Returns whether the two report one kind of happening. */
    private static boolean predicate(Mention first, Mention second, Clues clues) {
        if (Party.meets(first.predicate(), second.predicate())) {
            clues.add(Clue.PREDICATE_SAME);
            return true;
        }
        if (Party.meets(first.classes(), second.classes())) {
            clues.add(Clue.PREDICATE_AKIN);
            return true;
        }
        boolean known = !first.classes().isEmpty() && !second.classes().isEmpty();
        clues.add(known ? Clue.PREDICATE_DIFFERENT : Clue.PREDICATE_OTHER);
        return false;
    }

    private static void figure(Mention first, Mention second, Clues clues) {
        Figure one = first.claim().figure();
        Figure other = second.claim().figure();
        if (!first.unit().equals(second.unit())) {
            clues.add(one == null || other == null ? Clue.UNIT_ONESIDED : Clue.UNIT_DIFFERENT);
        } else if (one != null && other != null && one.measure() == other.measure()) {
            if (one.value().compareTo(other.value()) == 0 && one.value().compareTo(BigDecimal.ONE) > 0) {
                clues.add(Clue.FIGURE_SAME);
            } else if (Bounds.of(one).meets(Bounds.of(other))) {
                clues.add(Clue.FIGURE_COMPATIBLE);
            }
        }
    }

    private static void said(List<Source> first, List<Source> second, Clues clues) {
        boolean same = first.stream()
                .anyMatch(one -> one.level() == 0
                        && one.time() != null
                        && second.stream().anyMatch(other -> other.level() == 0 && sameSaying(one, other)));
        if (same) {
            clues.add(Clue.SAID_SAME);
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

    private void articles(Mention first, Mention second, boolean akin, Clues clues) {
        if (first.article().equals(second.article())) {
            clues.add(Clue.ARTICLE_SAME);
            if (akin && first.begin() < second.end() && second.begin() < first.end()) {
                clues.add(Clue.SENTENCE_SAME);
            }
        } else if (articles.sameText(first.article(), second.article())) {
            clues.add(Clue.COPY);
        } else if (articles.sameStory(first.article(), second.article())) {
            clues.add(Clue.STORY_SAME);
        }
    }

    /** Takes clues as they are found. */
    private interface Clues {
        void add(Clue clue, double times);

        default void add(Clue clue) {
            add(clue, 1);
        }
    }

    private final class Sum implements Clues {
        private double total;

        @Override
        public void add(Clue clue, double times) {
            total += times * weight(clue);
        }
    }
}
