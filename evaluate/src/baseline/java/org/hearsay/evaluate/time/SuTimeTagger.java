package org.hearsay.evaluate.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * SUTime (Chang and Manning 2012) with the rules that come with CoreNLP, behind the Stanford tagger.
 *
 * <p>What it read in one document shows in the next, so that it is loaded anew for each; that is not timed.
 */
final class SuTimeTagger implements TimeTagger {
    private final StanfordCoreNLP tagger = StanfordTagger.load();
    private TimeAnnotator annotator = load();

    private static TimeAnnotator load() {
        return new TimeAnnotator("sutime", new Properties());
    }

    @Override
    public String name() {
        return "SUTime 4.5.10";
    }

    @Override
    public void reset() {
        annotator = load();
    }

    @Override
    public List<GoldTime> read(GoldDocument document) {
        Annotation text = new Annotation(document.text());
        if (document.created() != null) {
            text.set(CoreAnnotations.DocDateAnnotation.class, document.created().toString());
        }
        tagger.annotate(text);
        annotator.annotate(text);
        List<GoldTime> times = new ArrayList<>();
        for (CoreMap found : text.get(TimeAnnotations.TimexAnnotations.class)) {
            times.add(plain(found, document.text()));
        }
        return times;
    }

    private static GoldTime plain(CoreMap found, String text) {
        Timex time = found.get(TimeAnnotations.TimexAnnotation.class);
        int begin = found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int end = found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
        return new GoldTime(
                begin,
                end,
                Objects.requireNonNullElse(time.timexType(), ""),
                Objects.requireNonNullElse(time.value(), ""),
                filled(time.toXmlElement().getAttribute("mod")),
                text.substring(begin, end));
    }

    private static @Nullable String filled(String mod) {
        return mod.isEmpty() ? null : mod;
    }
}
