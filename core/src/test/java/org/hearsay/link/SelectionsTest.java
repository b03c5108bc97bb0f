package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.link.HandMade.article;
import static org.hearsay.link.HandMade.claim;

import java.util.List;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.hearsay.ledger.Links;
import org.hearsay.quantity.Bound;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.junit.jupiter.api.Test;

/** A number of some is told from a number of all. */
class SelectionsTest {
    private static final LinkArticle POST = article("a1", "The Brenna Post", "2031-03-05", "Tavrin mill raided.");
    private static final LinkArticle HERALD = article("a2", "Ostrel Herald", "2031-03-05", "Raid on the Tavrin mill.");

    private static ClaimRecord wounded(LinkArticle article, String id, String words, long number) {
        return claim(article, id, words)
                .in("Tavrin mill")
                .to("millers", null)
                .on("2031-03-04")
                .figure(words.substring(0, 1), Measure.WOUNDED, number, Bound.EXACT)
                .build();
    }

    /** Says whether the first word of a sentence counts some. */
    private static boolean isSome(String sentence) {
        ClaimRecord claim = wounded(POST, "c1", sentence, 2);
        Figure figure = claim.figure();
        assertThat(figure).isNotNull();
        String number = sentence.substring(0, sentence.indexOf(' '));
        Figure first = new Figure(
                number,
                0,
                number.length(),
                Measure.WOUNDED,
                figure.unit(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.change(),
                null,
                null,
                null,
                null);
        return Selections.load().isSome(claim, first);
    }

    @Test
    void theExamplesOfTheTableHold() {
        for (RuleRow row : RuleTable.beside(Selections.class, "selections.tsv").rows()) {
            assertThat(isSome(row.text("example"))).as(row.text("example")).isTrue();
            assertThat(isSome(row.text("counter"))).as(row.text("counter")).isFalse();
        }
    }

    @Test
    void whatIsSaidOfOthersFurtherOnDoesNotCount() {
        assertThat(isSome("Three millers were wounded, one of them seriously.")).isFalse();
    }

    @Test
    void theBadlyWoundedDoNotContradictTheNumberOfAll() {
        Links links = Linker.load()
                .link(
                        List.of(POST, HERALD),
                        List.of(
                                wounded(POST, "c1", "4 millers were wounded in the raid on the mill of Tavrin", 4),
                                wounded(
                                        HERALD,
                                        "c2",
                                        "2 were seriously wounded in the raid on the mill of Tavrin",
                                        2)));

        assertThat(links.occurrences()).hasSize(1);
        assertThat(links.conflicts()).isEmpty();
    }

    @Test
    void twoNumbersOfAllStillConflict() {
        Links links = Linker.load()
                .link(
                        List.of(POST, HERALD),
                        List.of(
                                wounded(POST, "c1", "4 millers were wounded in the raid on the mill of Tavrin", 4),
                                wounded(HERALD, "c2", "2 were wounded in the raid on the mill of Tavrin", 2)));

        assertThat(links.conflicts()).hasSize(1);
    }
}
