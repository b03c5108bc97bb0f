package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.link.HandMade.article;
import static org.hearsay.link.HandMade.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.EventType;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links.Occurrence;
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

    /** Two reports of one quake share what they tell besides; a report of another quake does not. */
    @Test
    void whatAnArticleTellsBesidesKeepsTwoQuakesApart() {
        LinkArticle post = article("a1", "The Brenna Post", "2031-03-05", "Salt works down.");
        LinkArticle herald = article("a2", "Ostrel Herald", "2031-03-05", "Lamp out.");
        LinkArticle courier = article("a3", "Valmark Courier", "2031-03-05", "Dam broken.");
        List<ClaimRecord> claims = new ArrayList<>();
        claims.add(claim(post, "p1", "a tremor shook the coast")
                .event(TYPE, "shook")
                .build());
        claims.add(claim(post, "p2", "the lighthouse of Lipan and the salt works of Dorva collapsed")
                .event(TYPE, "collapsed")
                .build());
        claims.add(claim(herald, "h1", "it shook houses").event(TYPE, "shook").build());
        claims.add(claim(herald, "h2", "in Dorva the salt works and in Lipan the lighthouse collapsed")
                .event(TYPE, "collapsed")
                .build());
        claims.add(claim(courier, "v1", "the ground shook under the vineyards across the border")
                .event(TYPE, "shook")
                .build());
        claims.add(claim(courier, "v2", "the dam of Tavrin and the mosque of Osk were destroyed")
                .event(TYPE, "destroyed")
                .build());

        List<Occurrence> occurrences =
                Linker.load().link(List.of(post, herald, courier), claims).occurrences();

        assertThat(occurrences)
                .extracting(Occurrence::claims)
                .anySatisfy(together -> assertThat(together).containsExactly("h1", "p1"));
    }
}
