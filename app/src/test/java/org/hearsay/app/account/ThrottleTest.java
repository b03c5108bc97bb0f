package org.hearsay.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final AtomicLong clock = new AtomicLong();

    @Test
    void soManyAtOnceAndThenAtAPace() {
        Throttle throttle = new Throttle(3, 0.5, clock::get);
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.take("ana")).isEmpty();
        }
        assertThat(throttle.take("ana")).hasValue(Duration.ofSeconds(2));
        assertThat(throttle.take("bo")).as("each for itself").isEmpty();
        clock.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(throttle.take("ana")).isEmpty();
        assertThat(throttle.take("ana")).isPresent();
    }

    @Test
    void askingWhileNoneIsLeftCostsNothing() {
        Throttle throttle = new Throttle(1, 1, clock::get);
        throttle.take("ana");
        for (int i = 0; i < 100; i++) {
            throttle.take("ana");
        }
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(throttle.take("ana")).isEmpty();
    }

    @Test
    void whatIsForgottenBeginsAnew() {
        Throttle throttle = new Throttle(1, 0.001, clock::get);
        throttle.take("ana");
        throttle.forget("ana");
        assertThat(throttle.take("ana")).isEmpty();
    }
}
