package org.hearsay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.article.Outlet;
import org.junit.jupiter.api.Test;

class RepeatedBlocksTest {
    private static final Outlet OUTLET = new Outlet("The Harbour Post");
    private static final NoticeReader READER = NoticeReader.load();
    private static final String APPEAL = "The Harbour Post was banned last year, and three of its editors were fined.";
    private static final String ADDRESS = "What happened on your street today? Nothing is too small for the desk.";
    private static final String BACKGROUND = "The strait was closed in May, after two tankers had collided off Velden.";

    /** The index that a ledger of these articles is. */
    private record Index(Map<String, Set<String>> byArticle) implements BlockIndex {
        static Index of(Collection<Article> articles) {
            Map<String, Set<String>> byArticle = new TreeMap<>();
            articles.forEach(article -> byArticle.put(article.id().value(), Blocks.fingerprints(article)));
            return new Index(byArticle);
        }

        @Override
        public Map<String, Set<String>> articlesWith(Collection<String> blocks) {
            Map<String, Set<String>> found = new HashMap<>();
            byArticle.forEach((id, held) -> blocks.stream()
                    .filter(held::contains)
                    .forEach(block -> found.computeIfAbsent(block, none -> new TreeSet<>())
                            .add(id)));
            return found;
        }

        @Override
        public Set<String> blocks(String article) {
            return byArticle.getOrDefault(article, Set.of());
        }
    }

    private static Article report(String subject, String... more) {
        List<String> paragraphs = new ArrayList<>(List.of(
                "The council of " + subject + " voted on Monday to close the bridge.",
                "Nobody in " + subject + " was asked, a spokesman for the ferrymen said.",
                "Repairs in " + subject + " are to take two years and cost 40 million crowns."));
        paragraphs.addAll(List.of(more));
        return Article.of(OUTLET, null, String.join("\n", paragraphs));
    }

    private static List<String> repeated(Article article, List<Article> all) {
        return RepeatedBlocks.read(article, READER, Index.of(all)).stream()
                .map(notice -> notice.span().in(article.text()))
                .toList();
    }

    @Test
    void whatSpeaksOfTheOutletIsANoticeFromTheSecondArticleOn() {
        Article first = report("Velden", APPEAL, "Thanks.");
        Article second =
                report("Marrow", APPEAL.toUpperCase(java.util.Locale.ROOT).replace(" ", "  "), "Thanks.");

        assertThat(repeated(first, List.of(first))).isEmpty();
        assertThat(repeated(first, List.of(first, second))).containsExactly(APPEAL, "Thanks.");
        assertThat(repeated(second, List.of(first, second))).hasSize(2);
        assertThat(RepeatedBlocks.read(first, READER, Index.of(List.of(first, second))))
                .extracting(Notice::rule)
                .containsOnly("notice/repeated");
    }

    @Test
    void whatSpeaksToTheReaderIsANoticeFromTheSecondArticleOn() {
        Article first = report("Velden", ADDRESS);

        assertThat(repeated(first, List.of(report("Marrow", ADDRESS)))).containsExactly(ADDRESS);
    }

    @Test
    void theBackgroundOfARunningStoryIsReporting() {
        Article first = report("Velden", BACKGROUND);

        assertThat(repeated(first, List.of(report("Marrow", BACKGROUND), report("Ostry", BACKGROUND))))
                .isEmpty();
    }

    @Test
    void whatStandsInManyReportsIsANotice() {
        Article first = report("Velden", BACKGROUND);
        List<Article> others = List.of(
                report("Marrow", BACKGROUND),
                report("Ostry", BACKGROUND),
                report("Linde", BACKGROUND),
                report("Quay", BACKGROUND));

        assertThat(repeated(first, others)).containsExactly(BACKGROUND);
    }

    @Test
    void copiesAndNewVersionsOfAReportAreReporting() {
        Article first = report("Velden", APPEAL, BACKGROUND);
        Article copy = report("Velden", APPEAL, BACKGROUND, "The bridge was built in 1911.");
        Article version = Article.of(OUTLET, null, "A new lead says what happened since.\n" + first.text());

        assertThat(repeated(first, List.of(first, copy, version))).isEmpty();
        assertThat(repeated(copy, List.of(first, copy, version))).isEmpty();
        assertThat(repeated(version, List.of(first, copy, version))).isEmpty();
    }

    @Test
    void shortParagraphsRepeatByChance() {
        Article first = report("Velden", "You said it.", BACKGROUND);

        assertThat(repeated(first, List.of(report("Marrow", "You said it.")))).isEmpty();
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(report(
                    "Town " + i, i % 3 == 0 ? APPEAL : BACKGROUND, i % 5 == 0 ? ADDRESS : "Rain fell on day " + i));
        }
        List<List<String>> forward = all.stream().map(one -> repeated(one, all)).toList();
        List<Article> backward = new ArrayList<>(all);
        Collections.reverse(backward);

        assertThat(all.stream().map(one -> repeated(one, backward)).toList()).isEqualTo(forward);
        assertThat(forward).anyMatch(found -> !found.isEmpty());
    }
}
