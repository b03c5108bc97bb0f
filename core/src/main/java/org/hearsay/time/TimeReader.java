package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.numeral.Numerals;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of a text and gives each its TIMEX3 value and, where it has one, its interval on the calendar.
 *
 * <p>What words say a time is in {@code rules.tsv}, {@code words.tsv}, {@code modifiers.tsv}, {@code holidays.tsv} and {@code
 * directions.tsv}; each rule carries an example that the tests run. Times are given as in TimeML 1.2.1 (TIMEX3). Bare dates are
 * counted from the publication date, in the direction of the sentence's tense, or, in a narrative of the past, from the last date
 * that the text names; without either they stay unanchored. Immutable and safe for several threads; nothing is carried from one
 * document to the next.
 */
public final class TimeReader {
    private static final Set<String> UNCOUNTED =
            Set.of("the", "these", "those", "last", "past", "next", "several", "many", "coming", "recent", "few");

    private final Grammar grammar;
    private final SlotReader slots;
    private final Openings openings;
    private final Modifiers modifiers;
    private final Reckoner reckoner;
    private final Narrative narrative;
    private final Ranges ranges = Ranges.load();
    private final PublicationInference inference;

    private TimeReader(
            Grammar grammar, SlotReader slots, Modifiers modifiers, Reckoner reckoner, Words words, Tense tense) {
        this.grammar = grammar;
        this.slots = slots;
        this.openings = slots.openings(grammar);
        this.modifiers = modifiers;
        this.reckoner = reckoner;
        this.narrative = new Narrative(words);
        this.inference = new PublicationInference(this, narrative, slots, new Outlook(tense, words), tense);
    }

    /** Loads the rules from the class path. */
    public static TimeReader load() {
        Holidays holidays = Holidays.load();
        Words words = Words.load();
        Tense tense = Tense.load();
        return new TimeReader(
                Grammar.load(),
                new SlotReader(words, Numerals.load(), holidays),
                Modifiers.load(),
                new Reckoner(tense, holidays),
                words,
                tense);
    }

    /** Returns the times of a text in text order; they do not overlap. */
    public List<TimeExpression> read(Analysis analysis) {
        PublicationDate published = analysis.article().published();
        boolean past = narrative.is(analysis);
        return published == null || published.isDay()
                ? read(analysis, new Setting(published, past))
                : Agreement.of(
                        read(analysis, new Setting(null, past)),
                        read(analysis, new Setting(day(published.from(), published), past)),
                        read(analysis, new Setting(day(published.to(), published), past)));
    }

    private static PublicationDate day(LocalDate day, PublicationDate published) {
        return new PublicationDate(day, day, published.basis());
    }

    private List<TimeExpression> read(Analysis analysis, Setting setting) {
        List<TimeExpression> times = new ArrayList<>();
        Quoted quoted = new Quoted(analysis);
        for (Sentence sentence : analysis.sentences()) {
            List<TimeExpression> found = new ArrayList<>();
            read(analysis, sentence, setting, found);
            found = spoken(analysis, sentence, quoted, setting, found);
            times.addAll(ranges.of(sentence, found, setting.published()));
        }
        return List.copyOf(times);
    }

    /** Counts what is said in quotation marks from the day on which it was said, where the sentence names it. */
    private List<TimeExpression> spoken(
            Analysis analysis, Sentence sentence, Quoted quoted, Setting setting, List<TimeExpression> found) {
        boolean none = found.stream().noneMatch(time -> isSpoken(quoted, time));
        LocalDate day = none ? null : SpeakerTimes.day(sentence, quoted.in(sentence), found);
        if (day == null || setting.isNarrative() || day.equals(setting.published())) {
            return found;
        }
        List<TimeExpression> then = readAsOf(day, analysis, sentence);
        return found.stream()
                .map(time -> isSpoken(quoted, time) ? sameIn(then, time) : time)
                .toList();
    }

    private static boolean isSpoken(Quoted quoted, TimeExpression time) {
        boolean counted = time.anchor() == Anchor.PUBLISHED || time.anchor() == Anchor.INFERRED;
        return counted && quoted.is(time);
    }

    private static TimeExpression sameIn(List<TimeExpression> times, TimeExpression wanted) {
        return times.stream()
                .filter(time -> time.span().equals(wanted.span()))
                .findFirst()
                .map(time -> time.countedFrom(Anchor.TEXT))
                .orElse(wanted);
    }

    /** Returns the times of one sentence as they would be, had the text been published on a day; null stands for no day. */
    List<TimeExpression> readAsOf(@Nullable LocalDate day, Analysis analysis, Sentence sentence) {
        List<TimeExpression> times = new ArrayList<>();
        read(analysis, sentence, new Setting(day == null ? null : PublicationDate.given(day), false), times);
        return times;
    }

    /** Returns what tells from a text alone when it was published. */
    public PublicationInference inference() {
        return inference;
    }

    private void read(Analysis analysis, Sentence sentence, Setting setting, List<TimeExpression> into) {
        Pieces pieces = Pieces.of(sentence);
        List<Token> tokens = pieces.list();
        Chart chart = new Chart(grammar, openings, slots, tokens);
        int free = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Match match = chart.longest(at);
            Reckoned meaning =
                    match == null || Guard.forbids(match, tokens) ? null : reckoner.reckon(match, tokens, setting);
            if (match == null || meaning == null) {
                at = match != null && match.rule().reckoning() == Reckoning.NOTHING ? Math.max(at, match.last()) : at;
                continue;
            }
            Draft draft = modified(match, new Draft(match.first(), match.last(), meaning), tokens, free);
            into.add(expression(analysis, sentence, pieces, draft, match.rule().id()));
            setting.remember(match, meaning, tokens);
            at = draft.last();
            Reckoned more = draft.last() == match.last() ? Continuation.of(match, at, meaning, tokens) : null;
            while (more != null) {
                at += 2;
                into.add(expression(
                        analysis,
                        sentence,
                        pieces,
                        new Draft(at, at, more),
                        match.rule().id()));
                more = Continuation.of(match, at, more, tokens);
            }
            free = at + 1;
        }
    }

    private record Draft(int first, int last, Reckoned meaning) {}

    private Draft modified(Match match, Draft draft, List<Token> tokens, int free) {
        Draft now = draft;
        for (int rounds = 0; rounds < 2; rounds++) {
            Optional<Modifiers.Found> found =
                    modifiers.before(tokens, now.first, Modifiers.Kind.of(match, now.meaning.type()));
            if (found.isEmpty()
                    || now.first - found.get().length() < free
                    || isClosed(match, now, tokens, found.get())) {
                break;
            }
            now = new Draft(
                    now.first - found.get().length(),
                    now.last,
                    now.meaning.withMod(found.get().mod()));
        }
        Optional<Modifiers.Found> after =
                modifiers.after(tokens, now.last, Modifiers.Kind.of(match, now.meaning.type()));
        return after.isEmpty()
                ? now
                : new Draft(
                        now.first,
                        now.last + after.get().length(),
                        now.meaning.withMod(after.get().mod()));
    }

    /** "over the last five years" is no more than five, and "around Wednesday" is a way around it. */
    private static boolean isClosed(Match match, Draft draft, List<Token> tokens, Modifiers.Found found) {
        String mod = found.mod();
        if (mod == null || mod.equals("START") || mod.equals("MID") || mod.equals("END")) {
            return false;
        }
        boolean lasting = draft.meaning.type() == TimeType.DURATION;
        Token first = tokens.get(draft.first);
        return lasting
                ? UNCOUNTED.contains(first.lower()) || match.rule().id().endsWith("a-period")
                : match.has("weekday") && !match.has("month");
    }

    private static TimeExpression expression(
            Analysis analysis, Sentence sentence, Pieces pieces, Draft draft, String rule) {
        int first = pieces.token(draft.first);
        int last = pieces.token(draft.last);
        Span span = sentence.span(first, last);
        Reckoned meaning = draft.meaning;
        return new TimeExpression(
                sentence.index(),
                first,
                last,
                span,
                span.in(analysis.text()),
                meaning.type(),
                meaning.value(),
                meaning.mod(),
                meaning.quant(),
                meaning.freq(),
                meaning.from(),
                meaning.to(),
                meaning.grain(),
                meaning.from() != null,
                meaning.anchor(),
                null,
                rule);
    }
}
