package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Anniversaries of dated events that a text marks as it is written: "marks the tenth anniversary of the flood of 2014", "ten years
 * after the flood of 5 May 2014, the town is still poor".
 *
 * <p>The words for them are in {@code anniversaries.tsv}. Immutable.
 */
final class Anniversaries {
    /** How far behind "the anniversary of" the date may stand. */
    private static final int REACH = 12;

    private static final int MOST_YEARS = 2000;
    private static final Pattern COUNT = Pattern.compile("(\\d{1,4})-year");
    private static final Pattern YEARS = Pattern.compile("P(\\d{1,4})Y");

    private final SlotReader slots;
    private final Tense tense;
    private final Appositions appositions;
    private final Map<String, Integer> nouns = new HashMap<>();
    private final Map<String, Integer> elapsed = new HashMap<>();

    Anniversaries(SlotReader slots, Tense tense, Appositions appositions) {
        this.slots = slots;
        this.tense = tense;
        this.appositions = appositions;
        for (RuleRow row :
                RuleTable.beside(Anniversaries.class, "anniversaries.tsv").rows()) {
            Map<String, Integer> into = row.text("kind").equals("noun") ? nouns : elapsed;
            row.list("words")
                    .forEach(word -> into.put(word, row.optional("years").isEmpty() ? 0 : row.number("years")));
        }
    }

    List<Clue> in(Analysis analysis, List<TimeExpression> times) {
        List<Clue> clues = new ArrayList<>();
        for (TimeExpression date : times) {
            Sentence sentence = analysis.sentences().get(date.sentence());
            if (isDate(date)) {
                marked(analysis, sentence, date, times).ifPresent(clues::add);
            }
        }
        for (TimeExpression time : times) {
            Sentence sentence = analysis.sentences().get(time.sentence());
            elapsed(sentence, time, times).ifPresent(clues::add);
        }
        return clues;
    }

    private static boolean isDate(TimeExpression time) {
        Granularity grain = time.granularity();
        return time.from() != null
                && time.mod() == null
                && (grain == Granularity.DAY || grain == Granularity.MONTH || grain == Granularity.YEAR);
    }

    /** "the tenth anniversary of the flood of 2014", where it is marked now. */
    private Optional<Clue> marked(
            Analysis analysis, Sentence sentence, TimeExpression date, List<TimeExpression> times) {
        int noun = noun(sentence, date.first());
        int years = noun < 0 ? 0 : years(sentence, noun);
        if (years < 1 || years > MOST_YEARS) {
            return Optional.empty();
        }
        LocalDate from = Objects.requireNonNull(date.from());
        Period meant = Period.of(date.granularity(), from.plusYears(years));
        List<TimeExpression> others = times.stream()
                .filter(time -> time.sentence() == date.sentence() && !time.equals(date))
                .toList();
        Direction direction = tense.direction(sentence.tokens(), noun, noun);
        for (TimeExpression other : others) {
            Days days = appositions.isDeictic(other) ? solve(analysis, other, meant) : null;
            if (days != null) {
                return Optional.of(new Clue(days));
            }
        }
        Days year = Days.of(Period.of(Granularity.YEAR, meant.from()));
        if (direction == Direction.FUTURE) {
            return Optional.of(new Clue(new Days(LocalDate.MIN, year.to())));
        }
        boolean now = direction == Direction.UNKNOWN || others.stream().allMatch(other -> other.from() == null);
        return Optional.of(new Clue(now ? year : new Days(meant.from(), LocalDate.MAX)));
    }

    /** "today" asks for the day; "this year" is content with the year. */
    private @Nullable Days solve(Analysis analysis, TimeExpression deictic, Period meant) {
        boolean finer = deictic.granularity().compareTo(meant.grain()) > 0;
        return finer
                ? Days.of(meant)
                : appositions.solve(analysis, deictic, Period.of(deictic.granularity(), meant.from()));
    }

    private int noun(Sentence sentence, int before) {
        for (int at = before - 1; at >= 0 && before - at <= REACH; at--) {
            if (sentence.token(at).text().equals(",")) {
                return -1;
            }
            if (nouns.containsKey(sentence.token(at).lower())
                    && sentence.token(at + 1).lower().equals("of")) {
                return at;
            }
        }
        return -1;
    }

    private int years(Sentence sentence, int noun) {
        int stated = nouns.getOrDefault(sentence.token(noun).lower(), 0);
        if (stated > 0 || noun == 0) {
            return stated;
        }
        Matcher figures = COUNT.matcher(sentence.token(noun - 1).lower());
        return figures.matches() ? Integer.parseInt(figures.group(1)) : ordinal(sentence, noun);
    }

    /** "twenty-fifth" may be three tokens. */
    private int ordinal(Sentence sentence, int noun) {
        for (int at = Math.max(0, noun - 3); at < noun; at++) {
            Slot slot = slots.read("ord", sentence.tokens(), at);
            if (slot != null && slot.last() == noun - 1) {
                return slot.number();
            }
        }
        return 0;
    }

    /** "ten years after the flood of 5 May 2014" with a verb of the present: ten years are over, and not yet eleven. */
    private Optional<Clue> elapsed(Sentence sentence, TimeExpression time, List<TimeExpression> times) {
        Matcher years = YEARS.matcher(time.value());
        int link = time.last() + 1;
        if (!years.matches()
                || time.mod() != null
                || link + 1 >= sentence.size()
                || !elapsed.containsKey(sentence.token(link).lower())) {
            return Optional.empty();
        }
        return times.stream()
                .filter(date -> date.sentence() == time.sentence() && date.first() > link && isDate(date))
                .findFirst()
                .filter(date -> isOnePhrase(sentence, link, date.first()) && isPresent(sentence, date.last() + 1))
                .map(date -> {
                    int count = Integer.parseInt(years.group(1));
                    LocalDate from = Objects.requireNonNull(date.from());
                    LocalDate to = Objects.requireNonNull(date.to());
                    return new Clue(new Days(
                            from.plusYears(count), to.plusYears(count + 1L).minusDays(1)));
                });
    }

    private static boolean isOnePhrase(Sentence sentence, int from, int to) {
        return to - from <= REACH
                && sentence.tokens().subList(from, to).stream()
                        .noneMatch(token -> token.isVerb() || token.text().equals(","));
    }

    /** Says whether the first verb from a token on is finite and of the present. */
    private static boolean isPresent(Sentence sentence, int from) {
        return sentence.tokens().subList(from, sentence.size()).stream()
                .filter(Token::isVerb)
                .findFirst()
                .filter(verb -> verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
                .isPresent();
    }
}
