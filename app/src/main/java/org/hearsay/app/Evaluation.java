package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.evaluate.Score;
import org.hearsay.evaluate.dates.DatesScore;
import org.hearsay.evaluate.events.EventEvaluation;
import org.hearsay.evaluate.extraction.ExtractionScore;
import org.hearsay.evaluate.quantity.QuantityEvaluation;
import org.hearsay.evaluate.time.TimeEvaluation;
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
            return new AttributionScoring(path).score(AttributionReader.load());
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
}
