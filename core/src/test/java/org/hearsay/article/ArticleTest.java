package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final Outlet POST = new Outlet(" Larnby Post ");

    @Test
    void hasAnIdOfOutletUrlAndText() {
        ArticleId id = ArticleId.of(POST, null, "Text.");
        assertThat(id).isEqualTo(ArticleId.of(new Outlet("Larnby Post"), null, "Text."));
        assertThat(id).isNotEqualTo(ArticleId.of(POST, "https://post.example/1", "Text."));
        assertThat(id).isNotEqualTo(ArticleId.of(new Outlet("Other"), null, "Text."));
        assertThat(id).isNotEqualTo(ArticleId.of(POST, null, "Text"));
    }

    @Test
    void changesItsIdWithItsOutletAndNotWithItsDate() {
        Article article = Article.of(POST, null, "Text.");
        assertThat(article.withPublished(PublicationDate.given(LocalDate.of(2031, 5, 2)))
                        .id())
                .isEqualTo(article.id());
        assertThat(article.withOutlet(new Outlet("Other")).id()).isNotEqualTo(article.id());
    }

    @Test
    void refusesDatesThatRunBackwards() {
        LocalDate day = LocalDate.of(2031, 5, 2);
        assertThatThrownBy(() -> new PublicationDate(day, day.minusDays(1), PublicationDate.Basis.INFERRED))
                .hasMessageContaining("2031-05-02");
    }

    @Test
    void refusesWhatIsNoId() {
        assertThatThrownBy(() -> new ArticleId("3F")).hasMessageContaining("64 hexadecimal digits");
    }
}
