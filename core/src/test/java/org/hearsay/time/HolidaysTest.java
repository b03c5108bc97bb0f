package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Tagged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HolidaysTest {
    private static final TimeReader READER = TimeReader.load();
    private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2025, 6, 18));

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "They met/VBD at Easter/NNP 2024 . = 2024-03-31",
                "They met/VBD on Good/NNP Friday/NNP 2024 . = 2024-03-29",
                "They met/VBD at Orthodox/NNP Easter/NNP 2024 . = 2024-05-05",
                "They met/VBD on Election/NNP Day/NNP 2024 . = 2024-11-05",
                "They met/VBD on Thanksgiving/NNP 2024 . = 2024-11-28",
                "They met/VBD on Eid/NNP al-Fitr/NNP . = 2025-03-30",
                "They met/VBD on Independence/NNP Day/NNP 2024 . = 2024-07-04",
                "They met/VBD on India/NNP 's/POS Independence/NNP Day/NNP 2024 . = 2024-08-15"
            })
    void knowsFixedMoveableAndNationalDays(String line, String day) {
        assertThat(READER.read(Tagged.analysis(PUBLISHED, line)))
                .extracting(TimeExpression::value)
                .containsExactly(day);
    }

    @Test
    void takesNoCountrysDayForAnothers() {
        assertThat(READER.read(
                        Tagged.analysis(PUBLISHED, "They met/VBD on Larnia/NNP 's/POS Independence/NNP Day/NNP .")))
                .isEmpty();
    }

    @Test
    void leavesADayOutsideTheIslamicCalendarOfTheJdkAlone() {
        assertThat(READER.read(Tagged.analysis(PUBLISHED, "They met/VBD on Ashura/NNP 1650 .")))
                .noneMatch(time -> time.rule().contains("holiday"));
    }
}
