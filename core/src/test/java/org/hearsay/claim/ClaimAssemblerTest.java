package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Certainty;
import org.hearsay.attribution.Cue;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SpeechForm;
import org.hearsay.attribution.Stance;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Participant;
import org.hearsay.event.Realis;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.hearsay.language.Sentence;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.Role;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimAssemblerTest {
    private static final Analysis KILLED = HandBuilt.analysis(null, """
            Nine nine CD 2 nummod
            soldiers soldier NNS 7 nsubj:pass
            from from IN 5 case
            an a DT 5 det
            regiment regiment NN 2 nmod
            were be VBD 7 aux:pass
            killed kill VBN 0 root
            +, , , 7 punct
            Larnby Larnby NNP 10 nsubj LOC
            said say VBD 7 parataxis
            +. . . 7 punct
            """);
    private static final Analysis TOLL = HandBuilt.analysis(null, """
            The the DT 3 det
            death death NN 3 compound
            toll toll NN 4 nsubj
            rose rise VBD 0 root
            to to IN 6 case
            31 31 CD 4 obl
            +. . . 4 punct
            """);

    private final ClaimAssembler assembler = new ClaimAssembler();

    private static Span span(Analysis analysis, int first, int last) {
        return analysis.sentences().get(0).span(first, last);
    }

    private static Attribution said(Analysis analysis, int source, int cue, int first, int last) {
        Sentence sentence = analysis.sentences().get(0);
        Span at = sentence.span(source, source);
        Source voice = new Source(
                0,
                at,
                at.in(analysis.text()),
                null,
                SourceType.GOVERNMENT,
                true,
                null,
                new Cue(0, cue, sentence.span(cue, cue), sentence.token(cue).text()),
                Stance.STATE,
                SpeechForm.INDIRECT,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                null);
        return new Attribution(List.of(voice), List.of(span(analysis, first, last)), "test/said");
    }

    private static Quantity number(Analysis analysis, int first, int last, int counted, String value) {
        return number(analysis, first, last, counted, value, "person");
    }

    private static Quantity number(Analysis analysis, int first, int last, int counted, String value, String unit) {
        Span at = span(analysis, first, last);
        BigDecimal number = new BigDecimal(value);
        return new Quantity(
                0,
                first,
                last,
                at,
                at.in(analysis.text()),
                number,
                null,
                number,
                number,
                Bound.EXACT,
                Change.NONE,
                null,
                Role.WHOLE,
                null,
                unit,
                counted,
                null,
                "test/number");
    }

    private static EventMention event(Analysis analysis, int head, int first, int last, @Nullable Quantity quantity) {
        Span victims = span(analysis, first, first + 1);
        Participant recipient = new Participant(first + 1, victims, victims.in(analysis.text()), null);
        return new EventMention(
                0,
                head,
                span(analysis, head, head),
                List.of(span(analysis, first, last)),
                EventType.ASSAULT,
                null,
                List.of("military"),
                "190",
                Realis.ACTUAL,
                List.of(),
                List.of(recipient),
                List.of(),
                List.of(),
                null,
                null,
                quantity,
                Measure.KILLED,
                "test/killed");
    }

    @Test
    void howOldSomebodyIsCountsNobody() {
        Quantity nine = number(KILLED, 0, 0, 1, "9", "age");

        List<Claim> claims =
                assembler.assemble(KILLED, List.of(), List.of(nine), List.of(), List.of(event(KILLED, 3, 0, 3, nine)));

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).figure()).isNull();
    }

    @Test
    void givesAnEventTheChainAroundItAndItsFigure() {
        Quantity nine = number(KILLED, 0, 0, 1, "9");
        List<Claim> claims = assembler.assemble(
                KILLED,
                List.of(),
                List.of(nine),
                List.of(said(KILLED, 8, 9, 0, 6)),
                List.of(event(KILLED, 6, 0, 6, nine)));
        assertThat(claims).hasSize(1);
        Claim claim = claims.get(0);
        assertThat(claim.kind()).isEqualTo(ClaimKind.EVENT);
        assertThat(claim.sources()).extracting(Source::text).containsExactly("Larnby");
        assertThat(claim.figure()).isNotNull();
        assertThat(claim.figure().unit()).isEqualTo("an regiment");
        assertThat(claim.figure().victims()).isEqualTo(Victims.COMBATANT);
        assertThat(claim.evidence().passages())
                .allSatisfy(passage ->
                        assertThat(passage.quote()).isEqualTo(passage.span().in(KILLED.text())));
        assertThat(claim.rules()).containsExactly("test/killed", "test/said", "test/number");
    }

    @Test
    void leavesTheOutletAsTheVoiceWhereNobodyIsSaidToSayIt() {
        List<Claim> claims =
                assembler.assemble(KILLED, List.of(), List.of(), List.of(), List.of(event(KILLED, 6, 0, 6, null)));
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.sources()).isEmpty();
            assertThat(claim.content()).isEmpty();
            assertThat(claim.figure()).isNull();
        });
    }

    @Test
    void makesAStatementOfAContentThatIsNoEvent() {
        List<Claim> claims =
                assembler.assemble(KILLED, List.of(), List.of(), List.of(said(KILLED, 8, 9, 0, 6)), List.of());
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(ClaimKind.STATEMENT);
            assertThat(claim.anchor()).isEqualTo(claim.content());
        });
    }

    @Test
    void makesAFigureOfANumberThatATollNames() {
        List<Claim> claims =
                assembler.assemble(TOLL, List.of(), List.of(number(TOLL, 5, 5, -1, "31")), List.of(), List.of());
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.kind()).isEqualTo(ClaimKind.FIGURE);
            assertThat(claim.figure().measure()).isEqualTo(Measure.KILLED);
            assertThat(claim.evidence().extent().in(TOLL.text())).isEqualTo("The death toll rose to 31");
        });
    }

    @Test
    void readsNoFigureWhereNothingIsMeasured() {
        assertThat(assembler.assemble(KILLED, List.of(), List.of(number(KILLED, 0, 0, 1, "9")), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void tellsHowMuchOfAClaimIsQuoted() {
        String text = "he had called and promised “closer contact” soon";
        Source mixed = said(KILLED, 8, 9, 0, 6).chain().get(0).inForm(SpeechForm.MIXED);
        List<Span> content = List.of(new Span(0, text.length()));
        assertThat(form(text, mixed, content, new Span(0, 13))).isEqualTo(SpeechForm.INDIRECT);
        assertThat(form(text, mixed, content, new Span(28, 42))).isEqualTo(SpeechForm.DIRECT);
        assertThat(form(text, mixed, content, new Span(18, 48))).isEqualTo(SpeechForm.MIXED);
    }

    private static SpeechForm form(String text, Source source, List<Span> content, Span extent) {
        return QuotedPart.of(text, List.of(source), content, List.of(extent))
                .get(0)
                .form();
    }
}
