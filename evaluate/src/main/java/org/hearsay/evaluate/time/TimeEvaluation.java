package org.hearsay.evaluate.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.evaluate.Score;
import org.hearsay.language.LanguageReader;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeReader;

/**
 * The evaluation of times: {@code hearsay evaluate time DIR}.
 *
 * <p>The folder holds TimeML files ({@code *.tml}), or texts with {@code gold.tsv} and {@code dct.tsv}. Sources: UzZaman et al.,
 * SemEval-2013 Task 1 (TempEval-3); Mazur and Dale, WikiWars (2010).
 */
public final class TimeEvaluation {
    private final LanguageReader language;
    private final TimeReader times;

    public TimeEvaluation(LanguageReader language) {
        this.language = language;
        this.times = TimeReader.load();
    }

    /**
     * Reads and scores all documents of a folder.
     *
     * @throws IOException where the folder holds no documents, or one cannot be read
     */
    public Score score(Path folder) throws IOException {
        List<GoldDocument> documents = documents(folder);
        long start = System.nanoTime();
        TimeScorer scorer = new TimeScorer();
        for (GoldDocument document : documents) {
            scorer.add(document.times(), read(document));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Score("time", folder.toString(), documents.size(), scorer.measures(), seconds);
    }

    List<GoldTime> read(GoldDocument document) {
        PublicationDate published = document.created() == null ? null : PublicationDate.given(document.created());
        Article article = Article.of(Outlet.UNKNOWN, published, document.text());
        return times.read(language.analyse(article)).stream()
                .map(TimeEvaluation::plain)
                .toList();
    }

    private static GoldTime plain(TimeExpression time) {
        return new GoldTime(
                time.span().begin(), time.span().end(), time.type().name(), time.value(), time.mod(), time.text());
    }

    static List<GoldDocument> documents(Path folder) throws IOException {
        if (Files.exists(folder.resolve("gold.tsv"))) {
            return StandOff.read(folder);
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IOException(folder + " holds neither *.tml nor gold.tsv; name a folder that does");
        }
        List<GoldDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(TimeMl.read(file));
        }
        return documents;
    }
}
