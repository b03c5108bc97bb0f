package org.hearsay.time;

import java.util.List;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds what a match means in its setting. Immutable; the setting carries the document. */
final class Reckoner {
    private final CalendarReckoner calendar;
    private final RelativeReckoner relative;
    private final Tense tense;

    Reckoner(Tense tense, Holidays holidays) {
        this.tense = tense;
        this.calendar = new CalendarReckoner(holidays);
        this.relative = new RelativeReckoner();
    }

    /** Returns the meaning, or null where the words make no time (31 February). */
    @Nullable Reckoned reckon(Match match, List<Token> tokens, Setting setting) {
        Reckoned part = part(match, tokens, setting);
        Direction direction = tense.direction(tokens, match.first(), match.last());
        Question question = new Question(match, part, direction, setting);
        Reckoned found = switch (match.rule().reckoning()) {
            case NOTHING -> null;
            case DATE -> calendar.date(question);
            case WEEKDAY -> calendar.weekday(question);
            case FIGURES -> calendar.figures(question);
            case YEAR -> calendar.year(question);
            case DECADE -> calendar.decade(question);
            case CENTURY -> calendar.century(question);
            case SEASON -> calendar.season(question);
            case QUARTER -> calendar.quarter(question);
            case HOLIDAY -> calendar.holiday(question);
            case UNIT -> relative.unit(question);
            case AGO -> relative.ago(question);
            case OFFSET -> DurationReckoner.offset(question);
            case REFERENCE -> relative.reference(question);
            case ERA -> RelativeReckoner.era(question);
            case SAME -> part;
            case DURATION -> DurationReckoner.duration(question);
            case SET -> DurationReckoner.set(question);
            case PART -> ClockReckoner.part(question);
            case CLOCK -> ClockReckoner.clock(question);
            case STAMP -> ClockReckoner.stamp(question);
        };
        return found == null ? null : found.withMod(match.word("mod"));
    }

    private @Nullable Reckoned part(Match match, List<Token> tokens, Setting setting) {
        for (Slot slot : match.slots().values()) {
            if (slot.part() != null) {
                return reckon(slot.part(), tokens, setting);
            }
        }
        return null;
    }
}
