package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.language.HandBuilt;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.Role;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Roles, numbers and extents, on sentences as a parser gives them, with its habitual faults. */
class EventReaderTest {
    private static final EventReader READER = EventReader.load();

    private static List<EventMention> read(Analysis analysis, Quantity... quantities) {
        return READER.read(analysis, new Mentions(List.of()), List.of(), List.of(quantities));
    }

    private static Quantity quantity(Analysis analysis, int first, int last, int counted) {
        Span span = analysis.sentences().get(0).span(first, last);
        return new Quantity(
                0,
                first,
                last,
                span,
                span.in(analysis.text()),
                BigDecimal.TEN,
                null,
                null,
                null,
                Bound.ABOUT,
                Change.NONE,
                null,
                Role.WHOLE,
                null,
                "person",
                counted,
                null,
                "test");
    }

    @Test
    void aSecondParticipleHasItsOwnNumber() {
        Analysis analysis = HandBuilt.analysis(null, """
                Ten ten CD 2 nummod
                soldiers soldier NNS 4 nsubj:pass
                were be VBD 4 aux:pass
                killed kill VBN 0 root
                and and CC 8 cc
                dozens dozen NNS 8 conj
                more more JJR 8 amod
                wounded wounded JJ 4 conj
                . . . 4 punct
                """);
        List<EventMention> found = read(analysis, quantity(analysis, 0, 0, 1), quantity(analysis, 5, 5, -1));

        assertThat(found).extracting(EventMention::measure).containsExactly(Measure.KILLED, Measure.WOUNDED);
        assertThat(found).extracting(event -> event.quantity().text()).containsExactly("Ten", "dozens");
        assertThat(found)
                .allSatisfy(event -> assertThat(event.recipients())
                        .extracting(Participant::text)
                        .containsExactly("soldiers"));
        assertThat(found)
                .extracting(event -> event.extent().get(0).in(analysis.text()))
                .containsExactly("Ten soldiers were killed", "dozens more wounded");
    }

    @Test
    void whatIsSentAlongIsAnotherEvent() {
        Analysis analysis = HandBuilt.analysis(null, """
                Norvia Norvia NNP 2 nsubj LOC
                sent send VBD 0 root
                soldiers soldier NNS 2 obj
                to to IN 5 case
                Valdoria Valdoria NNP 2 obl LOC
                , , , 2 punct
                along along IN 9 case
                with with IN 9 case
                shells shell NNS 2 obl
                and and CC 11 cc
                missiles missile NNS 9 conj
                . . . 2 punct
                """);
        List<EventMention> found = read(analysis);

        assertThat(found)
                .extracting(event -> texts(event.objects()))
                .containsExactlyInAnyOrder(List.of("soldiers"), List.of("shells", "missiles"));
        assertThat(found)
                .extracting(event -> event.extent().get(0).in(analysis.text()))
                .containsExactlyInAnyOrder("Norvia sent soldiers to Valdoria", "along with shells and missiles");
    }

    @Test
    void aNumberOfOneConjunctIsNotTheWholeToll() {
        Analysis analysis = HandBuilt.analysis(null, """
                Two two CD 2 nummod
                women woman NNS 7 nsubj:pass
                and and CC 5 cc
                a a DT 5 det
                baby baby NN 2 conj
                were be VBD 7 aux:pass
                killed kill VBN 0 root
                . . . 7 punct
                """);

        assertThat(read(analysis, quantity(analysis, 0, 0, 1)))
                .singleElement()
                .satisfies(event -> assertThat(event.quantity()).isNull());
    }

    @Test
    void theTwoObjectsOfAGiftAreToldApart() {
        Analysis analysis = HandBuilt.analysis(null, """
                She she PRP 2 nsubj
                sent send VBD 0 root
                President President NNP 4 compound
                Ilves Ilves NNP 6 nsubj PER
                his he PRP$ 6 nmod:poss
                condolences condolence NNS 2 xcomp
                . . . 2 punct
                """);

        assertThat(read(analysis)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.CONSULT);
            assertThat(texts(event.recipients())).containsExactly("President Ilves");
            assertThat(texts(event.objects())).containsExactly("condolences");
        });
    }

    private static List<String> texts(List<Participant> participants) {
        return participants.stream().map(Participant::text).toList();
    }

    @Test
    void whoeverReceivesAThreatIsThreatened() {
        Analysis analysis = HandBuilt.analysis(null, """
                Norvia Norvia NNP 2 nsubj LOC
                received receive VBD 0 root
                threats threat NNS 2 obj
                from from IN 5 case
                Valdoria Valdoria NNP 3 nmod LOC
                """);

        assertThat(read(analysis)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.THREATEN);
            assertThat(event.actors()).extracting(Participant::text).containsExactly("Valdoria");
            assertThat(event.recipients()).extracting(Participant::text).containsExactly("Norvia");
        });
    }

    @Test
    void anAdjectiveWithItsCopulaCanBeNegated() {
        Analysis analysis = HandBuilt.analysis(null, """
                Norvia Norvia NNP 4 nsubj LOC
                is be VBZ 4 cop
                not not RB 4 advmod
                willing willing JJ 0 root
                to to TO 6 mark
                leave leave VB 4 xcomp
                """);

        assertThat(read(analysis))
                .filteredOn(event -> event.type() == EventType.AGREE)
                .extracting(EventMention::realis)
                .containsExactly(Realis.NEGATED);
    }

    @Test
    void aWhoWhoseClauseHangsElsewhereIsTheNounBeforeIt() {
        Analysis analysis = HandBuilt.analysis(null, """
                Lawmakers lawmaker NNS 6 nsubj
                , , , 1 punct
                who who WP 5 nsubj
                openly openly RB 5 advmod
                accused accuse VBD 6 dep
                left leave VBD 0 root
                Maro Maro NNP 5 obj PER
                """);

        assertThat(read(analysis))
                .filteredOn(event -> event.type() == EventType.ACCUSE)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.actors()).extracting(Participant::text).containsExactly("Lawmakers"));
    }
}
