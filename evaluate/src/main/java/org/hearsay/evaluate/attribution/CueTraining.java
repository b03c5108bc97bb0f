package org.hearsay.evaluate.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.attribution.CueLessons;
import org.hearsay.attribution.CueModel;
import org.hearsay.language.Analysis;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/**
 * Learns the weights of the learned cues from a folder of marked articles, as {@link AttributionEvaluation} reads them.
 *
 * <p>The articles are read in the order of their names and learned from with a fixed seed, so that the same folder gives the same
 * weights.
 */
public final class CueTraining {
    private static final int RARE_CUES = 2;
    private static final int RARE_ROLES = 4;
    private static final double COST_CUES = 0.1;
    private static final double COST_ROLES = 0.1;
    private static final int ROLES = 4;
    private static final double THRESHOLD = -0.3;

    private final Function<Article, Analysis> language;

    /** @param language analyses an article; called once for each, from one thread */
    public CueTraining(Function<Article, Analysis> language) {
        this.language = language;
    }

    /**
     * Learns from every text that has annotations.
     *
     * @throws IOException where the folder does not hold both parts, or a file cannot be read
     */
    public CueModel learn(Path folder) throws IOException {
        WeightLearner cues = new WeightLearner(2, RARE_CUES, COST_CUES);
        WeightLearner roles = new WeightLearner(ROLES, RARE_ROLES, COST_ROLES);
        CueLessons lessons = new CueLessons();
        for (MarkedArticle article : MarkedArticle.in(folder)) {
            Analysis analysis = language.apply(Article.of(Outlet.UNKNOWN, null, article.text()));
            CodePoints points = CodePoints.of(article.text());
            for (List<Relation> reading : article.readings()) {
                lessons.teach(analysis, marked(reading, points), cues::add, roles::add);
            }
        }
        return CueModel.of(THRESHOLD, cues.learn(), roles.learn());
    }

    private static List<CueLessons.Marked> marked(List<Relation> reading, CodePoints points) {
        return reading.stream()
                .map(relation -> new CueLessons.Marked(
                        spans(relation.source(), points),
                        spans(relation.cue(), points),
                        spans(relation.content(), points)))
                .toList();
    }

    private static List<Span> spans(List<Span> spans, CodePoints points) {
        return spans.stream().map(points::toUtf16).toList();
    }
}
