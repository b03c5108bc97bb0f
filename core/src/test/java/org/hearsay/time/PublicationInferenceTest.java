package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Tagged;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationInferenceTest {
    private static final TimeReader READER = TimeReader.load();
    private static final PublicationInference INFERENCE = READER.inference();

    private static final String SANK = "The/DT ferry sank/VBD on/IN Tuesday , March/NNP 5 , the/DT port said/VBD .";
    private static final String ELECTED = "A/DT mayor was/VBD elected/VBN in/IN May/NNP 2023 .";
    private static final String ELECTION = "The/DT next/JJ vote will/MD be/VB held/VBN in/IN June/NNP 2025 .";

    private static @Nullable PublicationDate infer(String... lines) {
        return INFERENCE.infer(Tagged.analysis(null, lines));
    }

    private static PublicationDate days(String from, String to) {
        return new PublicationDate(LocalDate.parse(from), LocalDate.parse(to), PublicationDate.Basis.INFERRED);
    }

    private static Stream<RuleRow> rows() {
        return Stream.of("deictics.tsv", "anniversaries.tsv")
                .flatMap(table -> RuleTable.beside(PublicationInference.class, table).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachRowDatesItsExampleAndNotItsCounterexample(RuleRow row) {
        String[] says = row.text("says").split(" ");

        assertThat(infer(row.text("example"))).isEqualTo(days(says[0], says[1]));
        assertThat(infer(row.text("counter"))).isNull();
    }

    @Test
    void aWeekdayIsOfTheOneYearThatFitsBetweenWhatIsToldAndWhatIsForetold() {
        assertThat(infer(SANK, ELECTED, ELECTION)).isEqualTo(days("2024-03-05", "2025-03-04"));
    }

    @Test
    void aDayThatIsForetoldNarrowsIt() {
        String vote = "They will/MD vote/VB on/IN Saturday , 16 March/NNP .";

        assertThat(infer(SANK, ELECTED, ELECTION, vote)).isEqualTo(days("2024-03-05", "2024-03-16"));
    }

    @Test
    void whereSeveralYearsFitNoneIsForced() {
        assertThat(infer(SANK)).isNull();
        assertThat(infer(SANK, ELECTED)).isNull();
        assertThat(infer(SANK, ELECTION)).isNull();
        assertThat(infer(SANK, "A/DT mayor was/VBD elected/VBN in/IN May/NNP 2012 .", ELECTION))
                .isNull();
    }

    @Test
    void whatContradictsItselfDatesNothing() {
        assertThat(infer("It fell/VBD today , 5 March/NNP 2024 .", "It burned/VBD yesterday , 9 June/NNP 2023 ."))
                .isNull();
        assertThat(infer("It fell/VBD today , 5 March/NNP 2024 .", "He died/VBD on/IN 7 April/NNP 2024 ."))
                .isNull();
        assertThat(infer(
                        "Last/JJ year ( 2023 ) , forty ships came/VBD .",
                        "The/DT ferry sank/VBD on/IN Monday , March/NNP 5 ."))
                .isNull();
    }

    @Test
    void cluesNarrowEachOther() {
        assertThat(infer(
                        "This/DT year , 2024 , the/DT port is/VBZ shut/VBN .",
                        "Ten years after/IN the/DT flood of/IN 5 May/NNP 2014 , the/DT town is/VBZ still/RB poor/JJ ."))
                .isEqualTo(days("2024-05-05", "2024-12-31"));
    }

    @Test
    void whatASpeakerCallsTodayIsNotTheDayOfPublication() {
        assertThat(infer("``/`` It fell/VBD today , 5 March/NNP 2024 , ''/'' he wrote/VBD ."))
                .isNull();
    }

    @Test
    void anAnniversaryThatWasMarkedOnAWeekdayLeavesTheYear() {
        assertThat(infer("Larnby on/IN Monday marked/VBD the/DT 10th/JJ anniversary of/IN the/DT 2004 flood ."))
                .isEqualTo(days("2014-01-01", "2014-12-31"));
    }

    @Test
    void anAnniversaryThatWasMarkedInAnotherYearOnlyComesBefore() {
        assertThat(infer("In/IN May/NNP 2014 , Larnby marked/VBD the/DT 10th/JJ anniversary of/IN the/DT 2004 flood ."))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT ferry sank/VBD in/IN 2014 .",
                "The/DT ferry sank/VBD on/IN Tuesday .",
                "The/DT following/VBG year , 2019 , the/DT port was/VBD shut/VBN .",
                "Nothing happened/VBD .",
                "On/IN Tuesday , 5 March/NNP 2024 , it fell/VBD ."
            })
    void mostTextsForceNothing(String line) {
        assertThat(infer(line)).isNull();
    }

    @Test
    void whatTheArticleSaysOfItselfIsNotHeard() {
        PublicationDate other = PublicationDate.given(LocalDate.of(1999, 1, 1));

        assertThat(INFERENCE.infer(Tagged.analysis(other, "It fell/VBD today , 5 March/NNP 2024 .")))
                .isEqualTo(days("2024-03-05", "2024-03-05"));
    }

    @Test
    void anIntervalAnchorsWhatMeansTheSameOnEachOfItsDays() {
        PublicationDate spring = days("2024-03-05", "2024-05-16");
        List<TimeExpression> times = READER.read(Tagged.analysis(
                spring, "The/DT port , shut/VBN last/JJ year , opened/VBD yesterday , not/RB last/JJ month ."));

        assertThat(times).extracting(TimeExpression::value).containsExactly("2023", "XXXX-XX-XX", "XXXX-XX");
        assertThat(times).extracting(TimeExpression::anchor).containsExactly(Anchor.INFERRED, Anchor.NONE, Anchor.NONE);
    }
}
