package org.hearsay.evaluate.time;

import java.util.List;
import org.hearsay.corenlp.CoreNlpReader;

/** This project's own reader, as {@code hearsay evaluate time} runs it. */
final class HearsayTagger implements TimeTagger {
    private final String name;
    private final TimeEvaluation reading;

    HearsayTagger(String name, CoreNlpReader language) {
        this.name = name;
        this.reading = new TimeEvaluation(language);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void reset() {
        // It keeps nothing from one document to the next.
    }

    @Override
    public List<GoldTime> read(GoldDocument document) {
        return reading.read(document);
    }
}
