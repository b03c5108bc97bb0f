package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Analysis;
import org.hearsay.language.Tagged;
import org.junit.jupiter.api.Test;

final class TimeReaderTest {
    private static final TimeReader READER = TimeReader.load();
    private static final PublicationDate SATURDAY = PublicationDate.given(LocalDate.of(2025, 12, 27));

    private static TimeExpression only(Analysis analysis) {
        List<TimeExpression> times = READER.read(analysis);
        assertThat(times).hasSize(1);
        return times.get(0);
    }

    @Test
    void countsABareWeekdayOfThePastBackFromTheDayOfPublication() {
        TimeExpression time = only(Tagged.analysis(SATURDAY, "The minister said/VBD so on Saturday ."));

        assertThat(time.from()).isEqualTo(LocalDate.of(2025, 12, 27));
        assertThat(time.anchor()).isEqualTo(Anchor.PUBLISHED);
        assertThat(time.anchored()).isTrue();
    }

    @Test
    void takesTheLatestAprilForOneOfThePast() {
        TimeExpression time = only(Tagged.analysis(SATURDAY, "The troops arrived/VBD in April ."));

        assertThat(time.value()).isEqualTo("2025-04");
        assertThat(time.from()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(time.to()).isEqualTo(LocalDate.of(2025, 4, 30));
    }

    @Test
    void endsEarlierThisMonthOnTheDayBeforePublication() {
        TimeExpression time = only(Tagged.analysis(SATURDAY, "Earlier this month the leader spoke/VBD ."));

        assertThat(time.value()).isEqualTo("2025-12");
        assertThat(time.mod()).isEqualTo("START");
        assertThat(time.from()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(time.to()).isEqualTo(LocalDate.of(2025, 12, 26));
    }

    @Test
    void leavesRelativeTimesUnanchoredWhereNoDayIsKnown() {
        TimeExpression time = only(Tagged.analysis(null, "The minister said/VBD so on Saturday ."));

        assertThat(time.value()).isEqualTo("XXXX-WXX-6");
        assertThat(time.from()).isNull();
        assertThat(time.anchored()).isFalse();
        assertThat(time.anchor()).isEqualTo(Anchor.NONE);
    }

    @Test
    void saysThatAnInferredDayIsInferred() {
        PublicationDate inferred = new PublicationDate(
                LocalDate.of(2025, 12, 27), LocalDate.of(2025, 12, 27), PublicationDate.Basis.INFERRED);

        TimeExpression time = only(Tagged.analysis(inferred, "The minister said/VBD so on Saturday ."));

        assertThat(time.anchor()).isEqualTo(Anchor.INFERRED);
    }

    @Test
    void countsADayAfterFromTheEventThatItNames() {
        TimeExpression time = only(
                Tagged.analysis(SATURDAY, "Ann sent/VBD greetings a day after ordering/VBG officials to act/VB ."));

        EventOffset offset = EventOffset.of(time);

        assertThat(time.text()).isEqualTo("a day");
        assertThat(offset).isEqualTo(new EventOffset(1, true, true));
        assertThat(offset).isNotNull();
        assertThat(offset.origin(LocalDate.of(2025, 12, 27))).isEqualTo(LocalDate.of(2025, 12, 26));
        assertThat(offset.timed(LocalDate.of(2025, 12, 26))).isEqualTo(LocalDate.of(2025, 12, 27));
    }

    @Test
    void readsModifiedDurations() {
        TimeExpression time = only(Tagged.analysis(SATURDAY, "The nearly four - year war goes/VBZ on ."));

        assertThat(time.text()).isEqualTo("nearly four - year");
        assertThat(time.value()).isEqualTo("P4Y");
        assertThat(time.mod()).isEqualTo("LESS_THAN");
        assertThat(time.from()).isNull();
    }

    @Test
    void countsTomorrowInAQuotationFromTheDayOnWhichItWasSaid() {
        List<TimeExpression> times = READER.read(Tagged.analysis(
                SATURDAY,
                "``/`` We leave/VBP tomorrow , ''/'' he said/VBD on/IN Wednesday/NNP ; they left/VBD yesterday ."));

        assertThat(times).extracting(TimeExpression::value).containsExactly("2025-12-25", "2025-12-24", "2025-12-26");
        assertThat(times)
                .extracting(TimeExpression::anchor)
                .containsExactly(Anchor.TEXT, Anchor.PUBLISHED, Anchor.PUBLISHED);
    }

    @Test
    void countsBackFromTheDayThatTheTextNamed() {
        List<TimeExpression> times = READER.read(Tagged.analysis(
                SATURDAY,
                "The dam broke/VBD on 5 May/NNP .",
                "Three weeks earlier it had/VBD been/VBN inspected/VBN ."));

        assertThat(times).extracting(TimeExpression::value).containsExactly("2025-05-05", "2025-04-14");
    }

    @Test
    void readsTheDayAndTheClockOfAMessage() {
        TimeExpression time =
                only(Tagged.analysis(SATURDAY, "Sent/VBN Wed/NNP , 27 Jul/NNP 2016 10:22:31 +0200 by/IN the mayor ."));

        assertThat(time.value()).isEqualTo("2016-07-27T10:22:31+02:00");
        assertThat(time.from()).isEqualTo(LocalDate.of(2016, 7, 27));
    }

    @Test
    void looksAheadWhereAPlanOrAComparisonDoes() {
        assertThat(only(Tagged.analysis(SATURDAY, "On/IN Tuesday/NNP , the council plans/VBZ to/TO meet/VB ."))
                        .value())
                .isEqualTo("2025-12-30");
        assertThat(only(Tagged.analysis(SATURDAY, "They would/MD come/VB as/RB early/RB as/IN Tuesday/NNP ."))
                        .value())
                .isEqualTo("2025-12-30");
    }

    @Test
    void comparesNineMonthsWithAYearAndAQuarterWithAQuarter() {
        assertThat(READER.read(Tagged.analysis(
                        PublicationDate.given(LocalDate.of(2024, 11, 4)),
                        "Third - quarter sales rose/VBD from a year earlier .",
                        "In the first nine months they fell/VBD from a year earlier .")))
                .extracting(TimeExpression::value)
                .containsExactly("2024-Q3", "2023-Q3", "P9M", "2023");
    }
}
