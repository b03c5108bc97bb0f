package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.event.Measure;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.hearsay.quantity.QuantityReader;
import org.junit.jupiter.api.Test;

/** A total, an increment, a former value and a part of one sentence stay what they are as figures. */
final class FigureRoleTest {
    private static final QuantityReader QUANTITIES = QuantityReader.load();

    private static List<String> figures(String sentence) {
        Analysis analysis = HandBuilt.analysis(null, sentence);
        return new ClaimAssembler()
                .assemble(analysis, List.of(), QUANTITIES.read(analysis, List.of()), List.of(), List.of()).stream()
                        .map(Claim::figure)
                        .map(figure -> figure.quantity().value().toPlainString() + " " + figure.measure() + " "
                                + figure.quantity().change() + " "
                                + figure.quantity().role())
                        .toList();
    }

    @Test
    void aRevisionHasAFormerValueAndANewOne() {
        assertThat(figures("""
                The the DT 2 det
                toll toll NN 3 nsubj
                rose rise VBD 0 root
                from from IN 5 case
                22 22 CD 3 obl
                to to IN 7 case
                31 31 CD 3 obl
                +. . . 3 punct
                """)).containsExactly("22 KILLED NONE FORMER", "31 KILLED TO WHOLE");
    }

    @Test
    void whatIsMovedMayBeAnObject() {
        assertThat(figures("""
                It it PRP 2 nsubj
                exploded explode VBD 0 root
                +, , , 4 punct
                bringing bring VBG 2 advcl
                the the DT 6 det
                toll toll NN 4 obj
                to to IN 8 case
                33 33 CD 4 obl
                +, , , 11 punct
                including include VBG 11 case
                14 14 CD 12 nummod
                children child NNS 8 nmod
                +. . . 2 punct
                """)).containsExactly("33 KILLED TO WHOLE", "14 KILLED NONE PART");
    }

    @Test
    void aCountIsNamedByWhatItCounts() {
        assertThat(figures("""
                The the DT 2 det
                number number NN 6 nsubj
                of of IN 4 case
                people people NNS 2 nmod
                killed kill VBN 4 acl
                rose rise VBD 0 root
                to to IN 8 case
                31 31 CD 6 obl
                +. . . 6 punct
                """)).containsExactly("31 KILLED TO WHOLE");
    }

    @Test
    void lossesThatRiseNameTheirCount() {
        assertThat(figures("""
                Deaths death NNS 2 nsubj
                rose rise VBD 0 root
                by by IN 4 case
                five five CD 2 obl
                to to IN 6 case
                12 12 CD 2 obl
                +. . . 2 punct
                """)).containsExactly("5 KILLED UP WHOLE", "12 KILLED TO WHOLE");
    }

    @Test
    void aSubjectIsNoToll() {
        assertThat(figures("""
                The the DT 2 det
                toll toll NN 3 nsubj
                rose rise VBD 0 root
                +, , , 7 punct
                two two CD 6 nummod
                officials official NNS 7 nsubj
                said say VBD 3 parataxis
                +. . . 3 punct
                """)).isEmpty();
    }

    @Test
    void whatIsPickedFromInjuriesIsNoCountOfThem() {
        assertThat(figures("""
                Two two CD 7 nsubj
                of of IN 4 case
                the the DT 4 det
                injuries injury NNS 1 nmod
                were be VBD 7 cop
                quite quite RB 7 advmod
                grave grave JJ 0 root
                +. . . 7 punct
                """)).isEmpty();
    }

    @Test
    void measuresAreWhatTheyWere() {
        assertThat(figures("""
                Doctors doctor NNS 2 nsubj
                counted count VBD 0 root
                12 12 CD 4 nummod
                injuries injury NNS 2 obj
                +. . . 2 punct
                """)).containsExactly("12 " + Measure.WOUNDED + " NONE WHOLE");
    }
}
