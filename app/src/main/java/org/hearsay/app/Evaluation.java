package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hearsay.actor.ActorReader;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.evaluate.Score;
import org.hearsay.evaluate.attribution.AttributionEvaluation;
import org.hearsay.evaluate.dates.DatesScore;
import org.hearsay.evaluate.events.EventEvaluation;
import org.hearsay.evaluate.extraction.ExtractionScore;
import org.hearsay.evaluate.quantity.QuantityEvaluation;
import org.hearsay.evaluate.time.TimeEvaluation;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.time.TimeReader;
import org.hearsay.view.Token;

/** The sets that can be scored, by the names of the command line. */
enum Evaluation {
    /** What a ledger or a file holds, against expected rows; see {@link ClaimsEvaluation}. */
    CLAIMS {
        @Override
        Score score(Path path) {
            throw new IllegalStateException("claims are scored by ClaimsEvaluation");
        }
    },
    TIME {
        @Override
        Score score(Path path) throws IOException {
            return new TimeEvaluation(CoreNlpReader.load()).score(path);
        }
    },
    ATTRIBUTION {
        @Override
        Score score(Path path) throws IOException {
            return new AttributionEvaluation(attributions()).score(path);
        }
    },
    QUANTITY {
        @Override
        Score score(Path path) throws IOException {
            return new QuantityEvaluation(CoreNlpReader.load()).score(path);
        }
    },
    EVENTS {
        @Override
        Score score(Path path) throws IOException {
            return new EventEvaluation(CoreNlpReader.load()).score(path);
        }
    },
    /** What is found across articles, from claims of our own reading or of a file. */
    LINK {
        @Override
        Score score(Path path) {
            throw new IllegalStateException(
                    "links are scored by EvaluateCommand, which knows where their claims are from");
        }
    },
    EXTRACTION {
        @Override
        Score score(Path path) throws IOException {
            return ExtractionScore.of(path);
        }
    },
    DATES {
        @Override
        Score score(Path path) throws IOException {
            return DatesScore.of(path);
        }
    };

    /**
     * Reads and scores.
     *
     * @throws IOException where the path does not have the layout of the set
     */
    abstract Score score(Path path) throws IOException;

    @Override
    public String toString() {
        return Token.of(this);
    }

    private static Function<Article, List<Attribution>> attributions() {
        LanguageReader language = CoreNlpReader.load();
        TimeReader times = TimeReader.load();
        ActorReader actors = ActorReader.load();
        AttributionReader attributions = AttributionReader.load();
        return article -> {
            Analysis analysis = language.analyse(article);
            return attributions.read(analysis, actors.read(analysis), times.read(analysis));
        };
    }
}
