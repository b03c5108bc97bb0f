package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.article.Article;
import org.hearsay.ledger.Ledger;
import org.hearsay.text.Paragraphs;

/** The page that compares two versions of an article, paragraph by paragraph. */
@JStache(path = "versions")
record VersionsPage(
        Frame frame,
        String outlet,
        ClaimsPage.Link earlier,
        ClaimsPage.Link later,
        List<Line> lines,
        int gone,
        int added) {
    /** More paragraphs than any report has: beyond, the comparison would take time and memory that grow with the square. */
    private static final int MOST = 2_000;

    /** A paragraph that one of them has, or both. */
    record Line(String text, boolean gone, boolean added) {}

    static VersionsPage of(Ledger ledger, Caller caller, String one, String other) {
        List<String> versions = ledger.versions(article(ledger, one).id().value());
        Article first = article(ledger, one);
        Article second = article(ledger, other);
        if (!versions.contains(second.id().value())) {
            throw RequestFault.notFound(FaultCode.NO_SUCH_ARTICLE, other + ", a version of " + one);
        }
        boolean inOrder = versions.indexOf(first.id().value())
                < versions.indexOf(second.id().value());
        Article earlier = inOrder ? first : second;
        Article later = inOrder ? second : first;
        List<Line> lines = compare(paragraphs(earlier), paragraphs(later));
        return new VersionsPage(
                Frame.of(caller, "claims", "Two versions"),
                earlier.outlet().name(),
                link(earlier),
                link(later),
                lines,
                (int) lines.stream().filter(Line::gone).count(),
                (int) lines.stream().filter(Line::added).count());
    }

    private static Article article(Ledger ledger, String id) {
        return ledger.article(id)
                .orElseThrow(() -> RequestFault.notFound(FaultCode.NO_SUCH_ARTICLE, id))
                .article();
    }

    private static ClaimsPage.Link link(Article article) {
        String published = org.hearsay.view.ArticleView.published(article);
        return new ClaimsPage.Link(
                (published == null ? "undated" : published) + ", " + ArticlePages.title(article),
                Address.of("articles", article.id().value()).toString());
    }

    private static List<String> paragraphs(Article article) {
        return Paragraphs.of(article.text()).stream()
                .limit(MOST)
                .map(span -> article.text().substring(span.begin(), span.end()).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Finds the longest sequence of paragraphs that both have, and says of the others which of them has it. */
    static List<Line> compare(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(before.get(i++), false, false));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(before.get(i++), true, false));
            } else {
                lines.add(new Line(after.get(j++), false, true));
            }
        }
        return lines;
    }
}
