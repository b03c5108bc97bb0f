package org.hearsay.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Golden;
import org.hearsay.actor.ActorReader;
import org.hearsay.actor.Mentions;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.attribution.Source;
import org.hearsay.corenlp.CoreNlpReader;
import org.hearsay.event.EventReader;
import org.hearsay.event.Participant;
import org.hearsay.language.Analysis;
import org.hearsay.notice.NoticeReader;
import org.hearsay.quantity.QuantityReader;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each stage makes of the plain-text sample reports: a golden file a stage. */
class StagesGoldenTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private static final List<Analysis> ANALYSES = new ArrayList<>();
    private static final List<Article> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void analyse() throws IOException {
        CoreNlpReader reader = CoreNlpReader.load();
        NoticeReader notices = NoticeReader.load();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Article article = article(Files.readString(file, StandardCharsets.UTF_8));
                ARTICLES.add(article.withNotices(notices.read(article)));
                ANALYSES.add(reader.analyse(ARTICLES.get(ARTICLES.size() - 1)));
            }
        }
    }

    /** The front matter of the samples is simple enough to be cut off here; reading it is tested with intake. */
    private static Article article(String file) {
        String[] parts = file.split("---\n", 3);
        LocalDate day = parts[1].lines()
                .filter(line -> line.startsWith("published: "))
                .map(line -> LocalDate.parse(line.substring("published: ".length())))
                .findFirst()
                .orElseThrow();
        return Article.of(new Outlet("Sample"), PublicationDate.given(day), parts[2]);
    }

    private static void check(String stage, Function<Analysis, Stream<String>> lines) {
        Golden.check(
                stage + ".txt",
                ANALYSES.stream()
                        .map(analysis -> "# "
                                + analysis.text().lines().findFirst().orElseThrow() + "\n"
                                + lines.apply(analysis).map(line -> line + "\n").collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void notice() {
        Golden.check(
                "notice.txt",
                ARTICLES.stream()
                        .flatMap(article -> article.notices().stream()
                                .map(notice -> notice.rule() + ": "
                                        + notice.span().in(article.text()).strip()))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void time() {
        TimeReader reader = TimeReader.load();
        check(
                "time",
                analysis -> reader.read(analysis).stream()
                        .map(time -> time.text() + " = " + time.type() + " " + time.value() + " " + time.mod() + " ["
                                + time.from() + ", " + time.to() + "] " + time.anchor() + " " + time.rule()));
    }

    @Test
    void quantity() {
        TimeReader times = TimeReader.load();
        QuantityReader reader = QuantityReader.load();
        check(
                "quantity",
                analysis -> reader.read(analysis, times.read(analysis)).stream()
                        .map(number -> number.text() + " = " + number.bound() + " "
                                + number.value().toPlainString() + " ["
                                + number.low() + ", " + number.high() + "] " + number.change() + " " + number.role()
                                + " " + number.unit()
                                + (number.thing() == null
                                        ? " "
                                        : " (" + number.thing().in(analysis.text()) + ") ")
                                + number.rule()));
    }

    @Test
    void actor() {
        ActorReader reader = ActorReader.load();
        check(
                "actor",
                analysis -> reader.read(analysis).all().stream()
                        .map(mention -> mention.text() + " = " + mention.actor().id() + " "
                                + mention.actor().kind() + " " + mention.actor().sourceType() + " " + mention.rule()));
    }

    @Test
    void attribution() {
        TimeReader times = TimeReader.load();
        ActorReader actors = ActorReader.load();
        AttributionReader reader = AttributionReader.load();
        check("attribution", analysis -> {
            Mentions mentions = actors.read(analysis);
            return reader.read(analysis, mentions, times.read(analysis)).stream()
                    .map(found ->
                            found.chain().stream().map(StagesGoldenTest::voice).collect(Collectors.joining(" <- "))
                                    + " : "
                                    + found.content().stream()
                                            .map(span -> span.in(analysis.text()))
                                            .collect(Collectors.joining(" … ")));
        });
    }

    private static String voice(Source source) {
        return source.level() + " " + source.text() + " (" + source.type() + ", " + source.stance() + ", "
                + source.form() + ")";
    }

    @Test
    void event() {
        TimeReader times = TimeReader.load();
        QuantityReader quantities = QuantityReader.load();
        ActorReader actors = ActorReader.load();
        EventReader reader = EventReader.load();
        check("event", analysis -> {
            List<TimeExpression> time = times.read(analysis);
            return reader.read(analysis, actors.read(analysis), time, quantities.read(analysis, time)).stream()
                    .map(event -> event.type() + "/" + event.realis() + " "
                            + event.predicate().in(analysis.text()) + ": "
                            + texts(event.actors()) + " -> " + texts(event.recipients()) + " " + texts(event.objects())
                            + " "
                            + event.rule());
        });
    }

    private static List<String> texts(List<Participant> participants) {
        return participants.stream().map(Participant::text).toList();
    }
}
