package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a text alone when it was published, where the text leaves no choice.
 *
 * <p>What counts is a word that is counted from the day of writing beside the date that it means ("yesterday, 5 March 2024"), an
 * anniversary of a dated event ("marks the tenth anniversary of the flood of 2014"; see {@code anniversaries.tsv}), and a weekday
 * with its day and month, where only one year fits between the dates that the text tells of and those that it looks ahead to. What
 * is said inside quotation marks doesn't count. The result is an interval as wide as the text leaves it; where the text forces
 * nothing or contradicts itself, there is none. Immutable and safe for several threads.
 */
public final class PublicationInference {
    private final TimeReader reader;
    private final Narrative narrative;
    private final Appositions appositions;
    private final Anniversaries anniversaries;
    private final Outlook outlook;

    PublicationInference(TimeReader reader, Narrative narrative, SlotReader slots, Outlook outlook, Tense tense) {
        this.reader = reader;
        this.narrative = narrative;
        this.appositions = new Appositions(reader);
        this.anniversaries = new Anniversaries(slots, tense, appositions);
        this.outlook = outlook;
    }

    /**
     * Returns the days on which a text can have been published, with basis {@link PublicationDate.Basis#INFERRED}, or null where the
     * text does not force them. What the article itself says about its date is not heard.
     */
    public @Nullable PublicationDate infer(Analysis analysis) {
        Analysis undated = new Analysis(analysis.article().withPublished(null), analysis.sentences());
        if (narrative.is(undated)) {
            return null;
        }
        List<TimeExpression> times = new ArrayList<>(reader.read(undated));
        Quoted quoted = new Quoted(undated);
        times.removeIf(quoted::is);
        return times.isEmpty() ? null : joined(undated, times);
    }

    private @Nullable PublicationDate joined(Analysis analysis, List<TimeExpression> times) {
        List<Clue> clues = new ArrayList<>(appositions.in(analysis, times));
        clues.addAll(anniversaries.in(analysis, times));
        Days days = outlook.bounds(analysis, times);
        for (Clue clue : clues) {
            days = days == null ? null : days.and(clue.days());
        }
        boolean forced = clues.stream().anyMatch(clue -> !clue.days().isOpen());
        List<Outlook.Bare> bare = outlook.bare(analysis, times);
        for (int round = 0; round < 2; round++) {
            for (Outlook.Bare date : bare) {
                List<Days> fitting = days == null || Outlook.isWide(days) ? List.of() : date.within(days);
                boolean contradicts = days != null && !Outlook.isWide(days) && fitting.isEmpty();
                forced = forced || fitting.size() == 1;
                days = contradicts ? null : fitting.size() == 1 ? fitting.get(0) : days;
            }
        }
        return !forced || days == null || days.isOpen()
                ? null
                : new PublicationDate(days.from(), days.to(), PublicationDate.Basis.INFERRED);
    }
}
