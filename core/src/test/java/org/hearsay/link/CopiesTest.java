package org.hearsay.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.Copy;
import org.junit.jupiter.api.Test;

/** Copies are told apart by how much they repeat, and name whom they take it from. */
class CopiesTest {
    private static String text(int from, int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < from + sentences; i++) {
            text.append("Engineer number ")
                    .append(i)
                    .append(" of the Larnby dam wrote in report ")
                    .append(i * 37)
                    .append(" that gate ")
                    .append(i * 11)
                    .append(" had been left open since the flood of year ")
                    .append(1900 + i)
                    .append(".\n");
        }
        return text.toString();
    }

    private static List<Copy> copies(LinkArticle... articles) {
        List<LinkArticle> all = new ArrayList<>(List.of(articles));
        Links links = Linker.load().link(all, List.of());
        return links.copies();
    }

    @Test
    void wordForWord() {
        LinkArticle one = HandMade.article("a", "Larnby Post", "2031-03-01", text(0, 12));
        LinkArticle other = HandMade.article("b", "Ostrel Herald", "2031-03-02", text(0, 12));
        assertThat(copies(other, one)).containsExactly(new Copy("b", "a", Copy.Extent.EXACT, 1));
    }

    @Test
    void howeverManyThereAre() {
        List<LinkArticle> all = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            String day = LocalDate.of(2031, 3, 1).plusDays(90 - i).toString();
            all.add(HandMade.article("a" + i, "Outlet " + i, day, text(0, 12)));
        }
        List<Copy> copies = copies(all.toArray(LinkArticle[]::new));
        assertThat(copies).hasSize(89).allMatch(copy -> copy.of().equals("a89"));
    }

    @Test
    void cutAtTheEnd() {
        LinkArticle one = HandMade.article("a", "Larnby Post", "2031-03-01", text(0, 12));
        LinkArticle other = HandMade.article("b", "Ostrel Herald", "2031-03-02", text(0, 5));
        assertThat(copies(other, one)).singleElement().satisfies(copy -> {
            assertThat(copy.of()).isEqualTo("a");
            assertThat(copy.extent()).isEqualTo(Copy.Extent.NEAR);
        });
    }

    @Test
    void aPassageInATextOfItsOwn() {
        LinkArticle one = HandMade.article("a", "Larnby Post", "2031-03-01", text(0, 12));
        LinkArticle other =
                HandMade.article("b", "Ostrel Herald", "2031-03-02", text(50, 10) + text(3, 3) + text(70, 10));
        assertThat(copies(other, one)).singleElement().satisfies(copy -> {
            assertThat(copy.of()).isEqualTo("a");
            assertThat(copy.extent()).isEqualTo(Copy.Extent.PARTIAL);
        });
    }

    @Test
    void textsOfTheirOwnAreNone() {
        LinkArticle one = HandMade.article("a", "Larnby Post", "2031-03-01", text(0, 12));
        LinkArticle other = HandMade.article("b", "Ostrel Herald", "2031-03-02", text(50, 12));
        assertThat(copies(other, one)).isEmpty();
    }

    @Test
    void whoNamesAnotherAsTheWriterIsNotTheOriginal() {
        LinkArticle reprint =
                HandMade.article("a", "Ostrel Herald", "2031-03-01", "LARNBY (Marn Wire) - " + text(0, 12));
        LinkArticle wire = HandMade.article("b", "Marn Wire", "2031-03-01", "LARNBY (Marn Wire) - " + text(0, 12));
        assertThat(copies(reprint, wire)).singleElement().satisfies(copy -> {
            assertThat(copy.article()).isEqualTo("a");
            assertThat(copy.of()).isEqualTo("b");
        });
        assertThat(Credit.of("LARNBY (Marn Wire) - The dam held.", "Ostrel Herald"))
                .isEqualTo("Marn Wire");
        assertThat(Credit.of("LARNBY (Marn Wire) - The dam held.", "Marn Wire")).isNull();
        assertThat(Credit.of("The dam (built in 1900) held.", "Ostrel Herald")).isNull();
    }
}
