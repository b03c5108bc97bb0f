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

    /** Two coders, ten units, binary: worked by hand in Krippendorff's "Computing Krippendorff's Alpha-Reliability" (2011), part A. */
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
