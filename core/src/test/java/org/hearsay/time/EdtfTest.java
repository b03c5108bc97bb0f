package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdtfTest {
    private static final TimeReader READER = TimeReader.load();
    private static final LocalDate WEDNESDAY = LocalDate.of(2015, 6, 17);

    private static TimeExpression first(PublicationDate published, String line) {
        return READER.read(Tagged.analysis(published, line)).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "It fell/VBD on 5 May/NNP 1998 . = 1998-05-05",
                "It fell/VBD in about/IN May/NNP 1998 . = 1998-05~",
                "It fell/VBD in the summer of 1998 . = 1998-22",
                "It fell/VBD in the third quarter of 1998 . = 1998-35",
                "It fell/VBD in the first half of 1998 . = 1998-40",
                "It fell/VBD in the 1980s . = 198X",
                "It fell/VBD in the 19th century . = 18XX",
                "It fell/VBD in 264 BC . = -0263",
                "It fell/VBD this week . = 2015-06-15/2015-06-21",
                "It fell/VBD during/IN the Cold/NNP War/NNP . = 1947~/1991~",
                "It fell/VBD at 0830 GMT Monday/NNP . = 2015-06-15T08:30:00Z",
                "It lasted/VBD until/IN 2014 . = ../2014",
                "It lasted/VBD from 2 to 5 May/NNP . = 2015-05-02/2015-05-05"
            })
    void writesWhatHasAPlaceOnTheCalendar(String line, String expected) {
        assertThat(first(PublicationDate.given(WEDNESDAY), line).edtf()).isEqualTo(expected);
    }

    @Test
    void marksWhatIsCountedFromAnInferredDay() {
        PublicationDate inferred = new PublicationDate(WEDNESDAY, WEDNESDAY, PublicationDate.Basis.INFERRED);

        assertThat(first(inferred, "It fell/VBD on Monday/NNP .").edtf()).isEqualTo("2015-06-15?");
        assertThat(first(inferred, "It fell/VBD around/IN May/NNP 3 .").edtf()).isEqualTo("2015-05-03%");
    }

    @Test
    void hasNoneForSetsDurationsAndWhatIsNowhere() {
        PublicationDate given = PublicationDate.given(WEDNESDAY);

        assertThat(List.of(
                        first(given, "They meet/VBP every Monday/NNP ."),
                        first(given, "They stayed/VBD for two weeks ."),
                        first(given, "They live/VBP there now ."),
                        first(given, "It grew/VBD in recent years .")))
                .allSatisfy(time -> assertThat(time.edtf()).isNull());
    }
}
