package org.hearsay.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.event.EventType;
import org.hearsay.ledger.Tallies.Dyad;
import org.junit.jupiter.api.Test;

/** Weeks follow each other, whether anything was claimed of them or not. */
class HeatStripTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    private static Dyad dyad(EventType type, int week, long claims) {
        return new Dyad("VEL", "OST", type, MONDAY.plusWeeks(week), claims);
    }

    @Test
    void aQuietWeekIsSeen() {
        HeatStrip strip = HeatStrip.of("", List.of(dyad(EventType.ASSAULT, 0, 5), dyad(EventType.ASSAULT, 3, 1)));
        assertThat(strip.weeks()).containsExactly("2031-03-03", "2031-03-10", "2031-03-17", "2031-03-24");
        assertThat(strip.rows().get(0).cells())
                .extracting(HeatStrip.Cell::count)
                .containsExactly("5", "", "", "1");
        assertThat(strip.rows().get(0).cells())
                .extracting(HeatStrip.Cell::shade)
                .containsExactly(5, 0, 0, 1);
        assertThat(strip.hasEarlier()).isFalse();
    }

    @Test
    void whatIsMoreThanAYearBeforeIsCountedBesides() {
        HeatStrip strip = HeatStrip.of(
                "", List.of(dyad(EventType.CONSULT, 0, 7), dyad(EventType.AID, 60, 2), dyad(EventType.AID, 9, 3)));
        assertThat(strip.weeks()).hasSize(52).startsWith("2031-05-05").endsWith("2032-04-26");
        assertThat(strip.earlier()).isEqualTo(7);
        assertThat(strip.rows()).extracting(HeatStrip.Row::total).containsExactly(5L, 7L);
    }

    @Test
    void nothingIsNothing() {
        HeatStrip strip = HeatStrip.of("", List.of());
        assertThat(strip.none()).isTrue();
        assertThat(strip.weeks()).isEmpty();
    }
}
