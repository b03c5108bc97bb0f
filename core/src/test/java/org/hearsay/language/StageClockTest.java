package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StageClockTest {
    @Test
    void chargesAnInnerStageToItselfAlone() {
        AtomicLong now = new AtomicLong();
        StageClock clock = new StageClock(now::get);
        String result = clock.time("event", () -> {
            now.addAndGet(10);
            clock.time("parse", () -> now.addAndGet(5));
            now.addAndGet(2);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(clock.nanos())
                .containsEntry("event", 12L)
                .containsEntry("parse", 5L)
                .hasSize(2);
    }
}
