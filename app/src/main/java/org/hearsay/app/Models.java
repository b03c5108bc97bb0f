package org.hearsay.app;

import java.util.List;
import org.hearsay.app.fault.FaultCode;

/** The language models that the build puts on the class path. */
final class Models {
    private static final String FOLDER = "edu/stanford/nlp/models/";
    private static final List<String> FILES = List.of(
            FOLDER + "pos-tagger/english-left3words-distsim.tagger",
            FOLDER + "ner/english.all.3class.distsim.crf.ser.gz",
            FOLDER + "parser/nndep/english_UD.gz");

    private Models() {}

    static List<String> missing() {
        ClassLoader loader = Models.class.getClassLoader();
        return FILES.stream().filter(file -> loader.getResource(file) == null).toList();
    }

    /** Ends a command that reads text before it begins, where it could not. */
    static void check() {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw FaultCode.MODELS_MISSING.at("the class path", "it does not hold " + String.join(", ", missing));
        }
    }
}
