package org.hearsay.evaluate.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.actor.ActorReader;
import org.hearsay.actor.Mentions;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.attribution.AttributionReader;
import org.hearsay.evaluate.Score;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.time.TimeReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The evaluation of events: {@code hearsay evaluate events FILE}.
 *
 * <p>The file holds CAMEO's examples (a JSON object a line), PLOVER's gold standard records (a JSON array), or a table of sentences
 * with the pair of actors given; the form is told from its beginning. Each sentence has one gold event; ours is the one whose
 * predicate stands highest, chosen without the gold (with the pair given: the one between the two). PETRARCH's unit suite (XML) has
 * all events of a sentence, scored as strict triples. A folder is taken for the corpora that {@link QuietSentences} stand in. Since these sets have no realis,
 * {@link Labels} folds it into their labels.
 */
public final class EventEvaluation {
    private static final Logger LOG = LoggerFactory.getLogger(EventEvaluation.class);

    private final LanguageReader language;
    private final ActorReader actors;
    private final TimeReader times;
    private final EventReader events;
    private final AttributionReader attributions;
    private final Labels labels = new Labels();

    public EventEvaluation(LanguageReader language) {
        this.language = language;
        this.actors = ActorReader.load();
        this.times = TimeReader.load();
        this.events = EventReader.load();
        this.attributions = AttributionReader.load();
    }

    /**
     * Reads and scores all sentences of a file; with a folder of corpora, the sentences without any event in it.
     *
     * @throws IOException where it cannot be read or isn't of a known form
     */
    public Score score(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return quiet(path);
        }
        String content = Files.readString(path, StandardCharsets.UTF_8);
        return content.stripLeading().startsWith("<") ? suite(path) : coded(path, GoldFile.form(content));
    }

    private Score coded(Path file, GoldFile.Form form) throws IOException {
        List<GoldEvent> gold = GoldFile.read(file, labels);
        long start = System.nanoTime();
        EventTally tally = new EventTally(form);
        for (GoldEvent event : gold) {
            add(event, form, tally);
        }
        return new Score("events", file.toString(), gold.size(), tally.measures(), seconds(start));
    }

    private Score quiet(Path corpora) throws IOException {
        long start = System.nanoTime();
        QuietSentences.Alarms alarms =
                new QuietSentences().read(corpora, text -> read(text).events());
        alarms.alarms().forEach(alarm -> LOG.info("an event in a sentence without any: {}", alarm));
        return new Score("events", corpora.toString(), alarms.sentences(), alarms.measures(), seconds(start));
    }

    private Score suite(Path file) throws IOException {
        PetrarchSuite suite = PetrarchSuite.read(file);
        long start = System.nanoTime();
        TripleTally tally = new TripleTally(suite.actors());
        for (PetrarchSuite.Coded coded : suite.records()) {
            tally.add(coded, read(coded.text()));
        }
        return new Score("events", file.toString(), suite.records().size(), tally.measures(), seconds(start));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private Coding read(String text) {
        Analysis analysis = language.analyse(Article.of(Outlet.UNKNOWN, null, text));
        Mentions mentions = actors.read(analysis);
        return new Coding(
                new Reading(analysis, mentions), events.read(analysis, mentions, times.read(analysis), List.of()));
    }

    /** What the stages made of a text. */
    record Coding(Reading reading, List<EventMention> events) {}

    /** Speech that is no act of its own is no event, but sets that code it as one name its speaker and whom it is about. */
    private Sides sides(Optional<EventMention> event, Reading reading) {
        return event.map(found -> Sides.of(found, reading))
                .orElseGet(() -> Sides.of(
                        attributions.read(reading.analysis(), reading.mentions(), times.read(reading.analysis())),
                        reading));
    }

    private void add(GoldEvent gold, GoldFile.Form form, EventTally tally) {
        Coding coding = read(gold.text());
        Reading reading = coding.reading();
        Optional<EventMention> main = form == GoldFile.Form.PAIRS
                ? MainEvent.between(coding.events(), reading, gold)
                : MainEvent.of(coding.events(), reading);
        String label = labels.label(main.orElse(null), form != GoldFile.Form.EXAMPLES);
        tally.add(gold, sides(main, reading), reading, label);
    }
}
