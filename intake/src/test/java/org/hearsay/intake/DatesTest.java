package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.article.PublicationDate;
import org.hearsay.article.PublicationDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-03-04",
                "2031-3-4",
                "2031/03/04",
                "20310304",
                "20310304T101500Z",
                "2031-03-04T23:59:59-08:00",
                "2031-03-04 10:15:00",
                "Tue, 04 Mar 2031 10:15:00 GMT",
                "March 4, 2031",
                "Mar 4, 2031 at 10:15 PM",
                "4 March 2031",
                " 4 mar 2031 "
            })
    void oneDayHasManyForms(String written) {
        assertThat(Dates.parse(written, Basis.FOUND)).contains(PublicationDate.found(LocalDate.of(2031, 3, 4)));
    }

    @Test
    void aMonthIsAnInterval() {
        assertThat(Dates.parse("2031-02", Basis.GIVEN))
                .contains(new PublicationDate(LocalDate.of(2031, 2, 1), LocalDate.of(2031, 2, 28), Basis.GIVEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2031-02-30", "2031-13", "03/04/2031", "20311399", "99999999999", "2031"})
    void whatIsNoDateOrTellsNotWhichIsNone(String written) {
        assertThat(Dates.parse(written, Basis.GIVEN)).isEmpty();
    }
}
