package org.hearsay.evaluate.time;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.components.JCasFactory;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.jspecify.annotations.Nullable;

/**
 * HeidelTime (Strötgen and Gertz 2013), its tokens, sentences and tags from the Stanford tagger, which gets the whole text.
 *
 * <p>HeidelTime's own command loads the tagger anew for every document; here it is loaded once, to HeidelTime's advantage.
 */
final class HeidelTimeTagger implements TimeTagger {
    private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

    private final String name;
    private final HeidelTime heidelTime = new HeidelTime();
    private final JCasFactory texts;
    private final StanfordCoreNLP tagger = StanfordTagger.load();

    HeidelTimeTagger(DocumentType mode) throws IOException {
        this.name = "HeidelTime 2.1 (" + mode + ")";
        Config.setProps(settings());
        URL types = Objects.requireNonNull(HeidelTime.class.getClassLoader().getResource(TYPES), TYPES);
        try {
            heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, mode, false));
            TypeSystemDescription described =
                    UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types));
            this.texts = new JCasFactoryImpl(new TypeSystemDescription[] {described});
        } catch (UIMAException unusable) {
            throw new IOException("HeidelTime could not be set up", unusable);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        for (String kind : List.of("Date", "Duration", "Set", "Time")) {
            settings.setProperty("consider" + kind, "true");
        }
        settings.setProperty(Config.UIMAVAR_DATE, "Date");
        settings.setProperty(Config.UIMAVAR_DURATION, "Duration");
        settings.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
        settings.setProperty(Config.UIMAVAR_SET, "Set");
        settings.setProperty(Config.UIMAVAR_TIME, "Time");
        settings.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
        return settings;
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
        try {
            JCas text = texts.createJCas();
            text.setDocumentText(document.text());
            created(text, document.created());
            tag(text, document.text());
            heidelTime.process(text);
            return times(text);
        } catch (UIMAException failed) {
            throw new IllegalStateException(document.name(), failed);
        }
    }

    private static void created(JCas text, @Nullable LocalDate day) {
        if (day != null) {
            Dct created = new Dct(text);
            created.setValue(day.toString().replace('-', '.') + "T00:00");
            created.addToIndexes();
        }
    }

    private void tag(JCas into, String text) {
        Annotation tagged = new Annotation(text);
        tagger.annotate(tagged);
        for (CoreMap marked : tagged.get(CoreAnnotations.SentencesAnnotation.class)) {
            new Sentence(
                            into,
                            marked.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                            marked.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))
                    .addToIndexes();
            for (CoreLabel label : marked.get(CoreAnnotations.TokensAnnotation.class)) {
                Token token = new Token(into, label.beginPosition(), label.endPosition());
                token.setPos(label.tag());
                token.addToIndexes();
            }
        }
    }

    private static List<GoldTime> times(JCas text) {
        List<GoldTime> times = new ArrayList<>();
        FSIterator<org.apache.uima.jcas.tcas.Annotation> found =
                text.getAnnotationIndex(Timex3.type).iterator();
        while (found.hasNext()) {
            Timex3 time = (Timex3) found.next();
            times.add(new GoldTime(
                    time.getBegin(),
                    time.getEnd(),
                    time.getTimexType(),
                    Objects.requireNonNullElse(time.getTimexValue(), ""),
                    filled(time.getTimexMod()),
                    time.getCoveredText()));
        }
        return times;
    }

    private static @Nullable String filled(@Nullable String mod) {
        return mod == null || mod.isEmpty() ? null : mod;
    }
}
