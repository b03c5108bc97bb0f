package org.hearsay.evaluate.time;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** Tokens, sentences and tags from the tagger that this project's own reader uses, for the taggers that bring none. */
final class StanfordTagger {
    private StanfordTagger() {}

    static StanfordCoreNLP load() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos");
        properties.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        return new StanfordCoreNLP(properties);
    }
}
