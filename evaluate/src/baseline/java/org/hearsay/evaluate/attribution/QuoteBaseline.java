package org.hearsay.evaluate.attribution;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearsay.actor.ActorReader;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.language.Analysis;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.hearsay.time.TimeReader;

/**
 * Runs this project's reader of attributions, with and without learned cues, and the quote annotator of CoreNLP (Muzny and others
 * 2017) over the same articles, one thread, and prints how right and how fast they are.
 *
 * <p>The readers take turns, article by article; the time counted runs from the bare text to the attributions, loading is left out and
 * the first articles are read once before. The quote annotator knows contents and speakers and no cues. Arguments: a folder as
 * {@code hearsay evaluate attribution} takes it, and how many of its articles to read, evenly spread.
 */
final class QuoteBaseline {
    private static final int WARM_UP = 3;

    private QuoteBaseline() {}

    private static final class Line {
        final String name;
        final Function<String, List<Relation>> reader;
        final Comparison comparison = new Comparison();
        long nanos;

        Line(String name, Function<String, List<Relation>> reader) {
            this.name = name;
            this.reader = reader;
        }

        void take(MarkedArticle article) {
            long start = System.nanoTime();
            List<Relation> found = reader.apply(article.text());
            nanos += System.nanoTime() - start;
            comparison.add(article, found);
        }
    }

    /** Compares on a folder. */
    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.SEVERE);
        List<MarkedArticle> articles =
                spread(MarkedArticle.in(Path.of(arguments[0])), arguments.length > 1 ? arguments[1] : "");
        CoreNlpReader language = CoreNlpReader.load();
        StanfordCoreNLP quotes = quotes();
        List<Line> lines = List.of(
                new Line("Hearsay", ours(language, AttributionReader.load())),
                new Line("Hearsay, rules alone", ours(language, AttributionReader.loadRules())),
                new Line("CoreNLP quote", text -> quoted(quotes, text)));
        for (MarkedArticle article : articles.subList(0, Math.min(WARM_UP, articles.size()))) {
            lines.forEach(line -> line.reader.apply(article.text()));
        }
        for (MarkedArticle article : articles) {
            lines.forEach(line -> line.take(article));
        }
        print(articles.size(), lines);
    }

    private static List<MarkedArticle> spread(List<MarkedArticle> all, String wanted) {
        int count = wanted.isEmpty() ? all.size() : Math.min(Integer.parseInt(wanted), all.size());
        List<MarkedArticle> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(all.get((int) ((long) i * all.size() / count)));
        }
        return chosen;
    }

    private static Function<String, List<Relation>> ours(CoreNlpReader language, AttributionReader reader) {
        TimeReader times = TimeReader.load();
        ActorReader actors = ActorReader.load();
        return text -> {
            Analysis analysis = language.analyse(Article.of(Outlet.UNKNOWN, null, text));
            return SystemRelations.outermost(
                    reader.read(analysis, actors.read(analysis), times.read(analysis)), CodePoints.of(text));
        };
    }

    private static StanfordCoreNLP quotes() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("coref.algorithm", "statistical");
        return new StanfordCoreNLP(properties);
    }

    private static List<Relation> quoted(StanfordCoreNLP pipeline, String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        CodePoints points = CodePoints.of(text);
        List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
        List<Relation> relations = new ArrayList<>();
        for (CoreMap quote : document.get(CoreAnnotations.QuotationsAnnotation.class)) {
            Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
            Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
            List<Span> source = first == null || last == null
                    ? List.of()
                    : List.of(points.fromUtf16(new Span(
                            tokens.get(first).beginPosition(), tokens.get(last).endPosition())));
            Span content = new Span(
                    quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            relations.add(new Relation(source, List.of(), List.of(points.fromUtf16(content))));
        }
        return relations;
    }

    private static void print(int articles, List<Line> lines) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> names = List.of(
                "source.exact.f1", "content.exact.f1", "content.overlap.f1", "relation.lenient.f1",
                "relation.lenient.f1.direct", "speaker.direct.accuracy");
        out.printf(Locale.ROOT, "%d articles%n%-22s %s %12s %12s%n", articles, "", names, "articles/s", "ours / this");
        for (Line line : lines) {
            SortedMap<String, Double> measures = line.comparison.measures();
            out.printf(Locale.ROOT, "%-22s", line.name);
            names.forEach(name -> out.printf(Locale.ROOT, " %.3f", measures.get("attribution." + name)));
            out.printf(
                    Locale.ROOT,
                    " %12.2f %12.1f%n",
                    articles * 1e9 / line.nanos,
                    (double) line.nanos / lines.get(0).nanos);
        }
    }
}
