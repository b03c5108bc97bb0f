package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.article.PublicationDate;
import org.hearsay.language.Tagged;
import org.junit.jupiter.api.Test;

final class EventOffsetTest {
    private static final TimeReader READER = TimeReader.load();
    private static final PublicationDate PUBLISHED = PublicationDate.given(LocalDate.of(2015, 6, 17));

    private static EventOffset of(String line) {
        EventOffset offset =
                EventOffset.of(READER.read(Tagged.analysis(PUBLISHED, line)).get(0));
        assertThat(offset).isNotNull();
        return offset;
    }

    @Test
    void saysHowFarAndOnWhichSide() {
        assertThat(of("They left/VBD nearly/RB two weeks before the vote ."))
                .isEqualTo(new EventOffset(14, true, false));
        assertThat(of("They left/VBD three months after the vote .")).isEqualTo(new EventOffset(90, false, true));
        assertThat(of("They left/VBD the day before the vote .")).isEqualTo(new EventOffset(1, true, false));
    }

    @Test
    void hasNoneForATimeThatCountsFromNoEvent() {
        TimeExpression plain = READER.read(Tagged.analysis(PUBLISHED, "They stayed/VBD for two weeks ."))
                .get(0);
        TimeExpression vague = READER.read(Tagged.analysis(PUBLISHED, "They left/VBD several weeks after the vote ."))
                .get(0);

        assertThat(EventOffset.of(plain)).isNull();
        assertThat(EventOffset.of(vague)).isNull();
    }
}
