package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.LanguageReader;
import org.hearsay.language.MainClauses;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.StageClock;
import org.hearsay.language.Token;
import org.hearsay.text.Paragraphs;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads English with Stanford CoreNLP 4.5.
 *
 * <p>Safe for several threads. Loading takes seconds and about 450 MB; make one and share it. Each paragraph is annotated on its
 * own, so that a sentence never runs over the end of a paragraph.
 */
public final class CoreNlpReader implements LanguageReader {
    /** The version of CoreNLP and its models. */
    public static final String VERSION = "corenlp-4.5.10";

    private static final String MODELS = "edu/stanford/nlp/models/";

    private final StanfordCoreNLP pipeline;
    private final DependencyParser parser;

    private CoreNlpReader(StanfordCoreNLP pipeline, DependencyParser parser) {
        this.pipeline = pipeline;
        this.parser = parser;
    }

    /** Loads the models from the class path. */
    public static CoreNlpReader load() {
        return load("tokenize,pos,lemma,ner");
    }

    /** Loads what reading times alone needs: no token is a name, its text stands for its lemma, and the text is read in half the time. */
    public static CoreNlpReader loadWithoutNames() {
        return load("tokenize,pos");
    }

    private static CoreNlpReader load(String annotators) {
        return new CoreNlpReader(
                new StanfordCoreNLP(properties(annotators)),
                DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz"));
    }

    private static Properties properties(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        // Otherwise the recogniser remembers lower-case words from one text to the next.
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        return properties;
    }

    @Override
    public boolean reads(String language) {
        return readsLanguage(language);
    }

    /** Says whether articles in a language are read, without loading the models. */
    public static boolean readsLanguage(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Analysis analyse(Article article, StageClock clock) {
        return clock.time("language", () -> sentences(article, clock));
    }

    private Analysis sentences(Article article, StageClock clock) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(article.text());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!isNotice(article.notices(), paragraphs.get(i))) {
                addSentences(article.text(), paragraphs.get(i), i, clock, sentences);
            }
        }
        return new Analysis(article, sentences);
    }

    private static boolean isNotice(List<Notice> notices, Span paragraph) {
        return notices.stream().anyMatch(notice -> notice.span().overlaps(paragraph));
    }

    private void addSentences(String text, Span paragraph, int number, StageClock clock, List<Sentence> into) {
        Annotation annotation = new Annotation(paragraph.in(text));
        pipeline.annotate(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (!labels.isEmpty()) {
                List<Token> tokens = tokens(text, paragraph.begin(), labels);
                into.add(new Sentence(
                        into.size(), number, tokens, () -> clock.time("parse", () -> parse(sentence, tokens))));
            }
        }
    }

    private static List<Token> tokens(String text, int offset, List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
            String word = span.in(text);
            String lemma = Objects.requireNonNullElse(label.lemma(), word);
            tokens.add(new Token(tokens.size(), span, word, lemma, label.tag(), name(label.ner())));
        }
        return tokens;
    }

    private static NameType name(@Nullable String label) {
        return switch (Objects.requireNonNullElse(label, "O")) {
            case "PERSON" -> NameType.PERSON;
            case "LOCATION" -> NameType.LOCATION;
            case "ORGANIZATION" -> NameType.ORGANIZATION;
            default -> NameType.NONE;
        };
    }

    private DependencyTree parse(CoreMap sentence, List<Token> tokens) {
        int size = tokens.size();
        int[] governors = new int[size];
        String[] relations = new String[size];
        Arrays.fill(governors, DependencyTree.NONE);
        Arrays.fill(relations, "root");
        for (TypedDependency arc : parser.predict(sentence).typedDependencies()) {
            if (arc.gov().index() > 0) {
                governors[arc.dep().index() - 1] = arc.gov().index() - 1;
                relations[arc.dep().index() - 1] = arc.reln().toString();
            }
        }
        return MainClauses.mend(tokens, new DependencyTree(governors, relations));
    }
}
