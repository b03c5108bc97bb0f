package org.hearsay.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.actor.ActorReader;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.attribution.CueModel;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.evaluate.Score;
import org.hearsay.evaluate.attribution.AttributionEvaluation;
import org.hearsay.evaluate.attribution.CueTraining;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.time.TimeReader;

/** Scores attributions on a corpus, or learns from it. */
final class AttributionScoring {
    private final Path corpus;

    AttributionScoring(Path corpus) {
        this.corpus = corpus;
    }

    /** Returns a reader with the weights of a file. */
    static AttributionReader reader(Path weights) throws IOException {
        try (InputStream in = Files.newInputStream(weights)) {
            return AttributionReader.load(CueModel.read(in));
        }
    }

    Score score(AttributionReader attributions) throws IOException {
        LanguageReader language = CoreNlpReader.load();
        TimeReader times = TimeReader.load();
        ActorReader actors = ActorReader.load();
        return new AttributionEvaluation(article -> {
                    Analysis analysis = language.analyse(article);
                    return attributions.read(analysis, actors.read(analysis), times.read(analysis));
                })
                .score(corpus);
    }

    /** Learns weights and writes them to a file, which is replaced. */
    void train(Path file) throws IOException {
        LanguageReader language = CoreNlpReader.load();
        CueModel model = new CueTraining(language::analyse).learn(corpus);
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
