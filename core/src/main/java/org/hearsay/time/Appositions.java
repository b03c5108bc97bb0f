package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Times that are counted from the day of writing, beside the date that they mean: "yesterday, 5 March 2024", "last year (2023)".
 *
 * <p>The reader of times is asked on which days of publication the words would mean that date. Immutable.
 */
final class Appositions {
    private static final int DAYS = 10;
    private static final int MONTHS = 14;
    private static final int YEARS = 30;

    /** A text repeats itself; the first ones tell as much as all. */
    private static final int MOST = 20;

    private static final Set<String> OPENING = Set.of(",", "(", "-", "–", "—", "--", "-lrb-");
    private static final Set<String> CLOSING = Set.of(",", ")", ".", ";", ":", "-", "–", "—", "--", "-rrb-");
    private static final Set<String> LINKING = Set.of("in", "on", "of");
    private static final Set<String> ADDING = Set.of("and", "or", "to", "through", "&");

    private final TimeReader reader;
    private final Set<String> deictics;

    Appositions(TimeReader reader) {
        this.reader = reader;
        this.deictics = RuleTable.beside(Appositions.class, "deictics.tsv").rows().stream()
                .map((RuleRow row) -> row.list("words"))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Clue> in(Analysis analysis, List<TimeExpression> times) {
        List<Clue> clues = new ArrayList<>();
        for (int at = 0; at + 1 < times.size() && clues.size() < MOST; at++) {
            TimeExpression first = times.get(at);
            TimeExpression second = times.get(at + 1);
            if (first.sentence() == second.sentence()) {
                Sentence sentence = analysis.sentences().get(first.sentence());
                Days days = !areApposed(sentence, first, second)
                        ? null
                        : isDeictic(first)
                                ? days(analysis, first, second)
                                : isDeictic(second) ? days(analysis, second, first) : null;
                if (days != null) {
                    clues.add(new Clue(days));
                }
            }
        }
        return clues;
    }

    /** Says whether words are counted from the day of writing and from nothing else. */
    boolean isDeictic(TimeExpression time) {
        String words = time.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int space = words.lastIndexOf(' ');
        return time.from() == null
                && (deictics.contains(words) || (space > 0 && deictics.contains("*" + words.substring(space))));
    }

    private static boolean areApposed(Sentence sentence, TimeExpression first, TimeExpression second) {
        int at = first.last() + 1;
        boolean opened = at < second.first() && OPENING.contains(word(sentence, at));
        at += opened ? 1 : 0;
        at += at < second.first() && LINKING.contains(word(sentence, at)) ? 1 : 0;
        if (!opened || at != second.first()) {
            return false;
        }
        String after = word(sentence, second.last() + 1);
        boolean listed = after.equals(",") && ADDING.contains(word(sentence, second.last() + 2));
        return (after.isEmpty() || CLOSING.contains(after)) && !listed;
    }

    private static String word(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).text().toLowerCase(Locale.ROOT) : "";
    }

    private @Nullable Days days(Analysis analysis, TimeExpression deictic, TimeExpression date) {
        return date.from() == null || date.mod() != null || date.granularity() != deictic.granularity()
                ? null
                : solve(analysis, deictic, Period.of(date.granularity(), date.from()));
    }

    /** Returns the days of publication on which words mean a day, month or year; null where there are none. */
    @Nullable Days solve(Analysis analysis, TimeExpression words, Period meant) {
        int reach = switch (meant.grain()) {
            case DAY -> DAYS;
            case MONTH -> MONTHS;
            case YEAR -> YEARS;
            default -> -1;
        };
        Days found = null;
        for (int step = -reach; step <= reach; step++) {
            Period candidate = meant.shift(step);
            if (means(analysis, words, candidate.from(), meant) && means(analysis, words, candidate.to(), meant)) {
                found = found == null ? Days.of(candidate) : new Days(found.from(), candidate.to());
            }
        }
        return found;
    }

    private boolean means(Analysis analysis, TimeExpression words, LocalDate published, Period meant) {
        Sentence sentence = analysis.sentences().get(words.sentence());
        return reader.readAsOf(published, analysis, sentence).stream()
                .anyMatch(time ->
                        time.span().equals(words.span()) && time.value().equals(meant.value()) && time.mod() == null);
    }
}
