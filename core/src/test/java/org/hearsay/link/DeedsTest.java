package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.link.HandMade.article;
import static org.hearsay.link.HandMade.claim;

import java.util.Map;
import org.hearsay.event.EventType;
import org.hearsay.ledger.ClaimRecord;
import org.junit.jupiter.api.Test;

/** One deed in the words of its verb and of its noun, and what its articles tell of besides. */
class DeedsTest {
    private static final EventType TYPE = EventType.ASSAULT;
    private static final Lexicons LEXICONS = Lexicons.load();

    @Test
    void aNounOfADeedIsItsVerb() {
        assertThat(LEXICONS.deedsOf("acquisition")).isEqualTo(LEXICONS.deedsOf("acquired"));
        assertThat(LEXICONS.deedsOf("appointment")).isEqualTo(LEXICONS.deedsOf("appoints"));
        assertThat(LEXICONS.deedsOf("sold")).isEqualTo(LEXICONS.deedsOf("selling"));
        assertThat(LEXICONS.deedsOf("deaths")).isEqualTo(LEXICONS.deedsOf("died"));
        assertThat(LEXICONS.deedsOf("sold")).doesNotContainAnyElementsOf(LEXICONS.deedsOf("acquired"));
    }

    @Test
    void aWordOfNoKnownVerbStandsForItself() {
        assertThat(LEXICONS.deedsOf("tremblors")).containsExactly("tremblor");
    }

    /** Two reports of one quake share what their articles tell besides; a report of another quake does not. */
    @Test
    void whatTheArticlesTellBesidesSpeaksForOneQuake() {
        LinkArticle post = article("a1", "The Brenna Post", "2031-03-05", "Salt works down.");
        LinkArticle herald = article("a2", "Ostrel Herald", "2031-03-05", "Salt works gone.");
        LinkArticle courier = article("a3", "Valmark Courier", "2031-03-05", "Dam broken.");
        Mention first = shaking(post, "p1");
        Mention second = shaking(herald, "h1");
        Mention other = shaking(courier, "v1");
        Likeness likeness = new Likeness(
                Weights.beside("likeness.tsv"),
                LEXICONS,
                new Neighbourhood(Map.of(), Map.of(), new Subject("a1", "a2")));

        assertThat(likeness.reasons(first, second).get("context")).isPositive();
        assertThat(likeness.reasons(first, other)).containsEntry("context", 0.0);
        assertThat(likeness.score(first, second)).isGreaterThan(likeness.score(first, other));
    }

    private static Mention shaking(LinkArticle article, String id) {
        ClaimRecord claim = claim(article, id, "a tremor shook the coast")
                .event(TYPE, "shook")
                .build();
        Mention mention = Mention.of(claim, LEXICONS);
        assertThat(mention).isNotNull();
        return mention;
    }

    /** Two articles on one subject; all others have none in common. */
    private record Subject(String one, String other) implements Neighbourhood.Kinship {
        @Override
        public boolean sameText(String first, String second) {
            return false;
        }

        @Override
        public boolean sameSubject(String first, String second) {
            return subject(first, second) > 0;
        }

        @Override
        public double subject(String first, String second) {
            return first.equals(one) && second.equals(other) ? 1 : 0;
        }
    }
}
