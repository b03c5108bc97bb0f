package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void fullAgreementIsOneAndChanceIsZero() {
        Agreement full = Agreement.of(List.of(List.of("a", "a"), List.of("b", "b")));
        assertThat(full.alpha()).hasValue(1);
        assertThat(full.agreed()).isEqualTo(2);
        Agreement none = Agreement.of(List.of(List.of("a", "b"), List.of("b", "a")));
        assertThat(none.alpha().orElseThrow()).isNegative();
    }

    /** By hand: 4 of 10 units differ, so observed 8 of 20; 6 and 14 values, so expected 2 · 6 · 14 / (20 · 19); alpha is 1 - 0.4 / 0.442. */
    @Test
    void isWhatTheDefinitionGivesForBinaryCodesOfTwoCoders() {
        String first = "0100000000";
        String second = "1110010100";
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            units.add(List.of(first.substring(i, i + 1), second.substring(i, i + 1)));
        }
        Agreement agreement = Agreement.of(units);
        assertThat(agreement.alpha().orElseThrow()).isCloseTo(0.095, within(0.001));
        assertThat(agreement.agreed()).isEqualTo(6);
    }

    @Test
    void isNotDefinedWhereNothingCouldDiffer() {
        assertThat(Agreement.of(List.of()).alpha()).isEmpty();
        assertThat(Agreement.of(List.of(List.of("a"), List.of("b"))).alpha()).isEmpty();
        assertThat(Agreement.of(List.of(List.of("a", "a"))).alpha()).isEmpty();
    }
}
