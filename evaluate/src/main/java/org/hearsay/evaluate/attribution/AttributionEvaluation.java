package org.hearsay.evaluate.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.attribution.Attribution;
import org.hearsay.evaluate.Score;
import org.hearsay.text.CodePoints;

/**
 * Scores attributions against a folder with {@code text/} and {@code attributions/}, as PolNeAR is published (Newell, Margolin
 * and Ruths, 2018).
 *
 * <p>Spans are compared as sets of tokens, without marks at the edges. <em>Exact</em> counts spans with the same tokens,
 * <em>overlap</em> counts tokens. A relation is <em>strictly</em> right where all three parts are exact, and <em>leniently</em>
 * where the contents share half of their tokens and the sources meet, or both are absent. Where several people annotated an
 * article their counts are averaged. The corpus holds no attribution inside another, so that only the outermost are scored.
 */
public final class AttributionEvaluation {
    private final Function<Article, List<Attribution>> reader;

    /** @param reader reads an article; called once for each, from one thread */
    public AttributionEvaluation(Function<Article, List<Attribution>> reader) {
        this.reader = reader;
    }

    /**
     * Reads and scores every text that has annotations.
     *
     * @throws IOException where the folder does not hold both parts, or a file cannot be read
     */
    public Score score(Path folder) throws IOException {
        long start = System.nanoTime();
        Comparison comparison = new Comparison();
        int documents = 0;
        for (MarkedArticle article : MarkedArticle.in(folder)) {
            List<Attribution> found = reader.apply(Article.of(Outlet.UNKNOWN, null, article.text()));
            comparison.add(article, SystemRelations.outermost(found, CodePoints.of(article.text())));
            documents++;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Score("attribution", folder.toString(), documents, comparison.measures(), seconds);
    }
}
