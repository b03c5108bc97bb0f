package org.hearsay.app.reading;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.actor.Dictionary;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.claim.ClaimReader;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.language.LanguageReader;
import org.jspecify.annotations.Nullable;

/**
 * What reads articles, and its version. Models are loaded when the first article needs them, because loading takes seconds and a run
 * that finds nothing new needs none. Safe for several threads.
 */
public final class Engine {
    private final String version;
    private final Supplier<List<Dictionary>> dictionaries;
    private final boolean learnedCues;
    private @Nullable LanguageReader language;
    private @Nullable ClaimReader reader;

    /** @param program the version of the program */
    public Engine(String program) {
        this(program, true, List::of);
    }

    /**
     * @param program the version of the program and of its dictionaries
     * @param learnedCues whether attributions are read by learned weights, too; without them the version says so
     * @param dictionaries where the imported dictionaries come from; asked when the first article is read
     */
    public Engine(String program, boolean learnedCues, Supplier<List<Dictionary>> dictionaries) {
        this.learnedCues = learnedCues;
        this.dictionaries = dictionaries;
        this.version = "hearsay-" + program + "+" + CoreNlpReader.VERSION + (learnedCues ? "" : "+no-learned-cues");
    }

    /** Returns the version of the program and its models, which entries and claims name. */
    public String version() {
        return version;
    }

    /**
     * Says whether articles in a language are read, by its BCP 47 tag; loads nothing. A text whose language cannot be told, which
     * is mostly too short to tell, is read.
     */
    public boolean reads(@Nullable String language) {
        return language == null || CoreNlpReader.readsLanguage(language);
    }

    /** Returns what finds sentences and parses them, loading its models when called for the first time. */
    public synchronized LanguageReader language() {
        if (language == null) {
            // CoreNLP follows the default locale in places; what is read must not depend on the machine.
            Locale.setDefault(Locale.ROOT);
            language = CoreNlpReader.load();
        }
        return language;
    }

    /** Returns the reader, loading its models when called for the first time. */
    public synchronized ClaimReader reader() {
        if (reader == null) {
            AttributionReader attributions = learnedCues ? AttributionReader.load() : AttributionReader.loadRules();
            reader = ClaimReader.load(language(), attributions, dictionaries.get());
        }
        return reader;
    }
}
