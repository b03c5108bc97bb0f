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
import org.hearsay.evaluate.Score;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventReader;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.time.TimeReader;

/**
 * The evaluation of events: {@code hearsay evaluate events FILE}.
 *
 * <p>The file holds CAMEO's examples (a JSON object a line), PLOVER's gold standard records (a JSON array), or a table of sentences
 * with the pair of actors given; the form is told from its beginning. Each sentence has one gold event; ours is the one whose
 * predicate stands highest, chosen without the gold (with the pair given: the one between the two). Since these sets have no realis,
 * {@link Labels} folds it into their labels.
 */
public final class EventEvaluation {
    private final LanguageReader language;
    private final ActorReader actors;
    private final TimeReader times;
    private final EventReader events;
    private final Labels labels = new Labels();

    public EventEvaluation(LanguageReader language) {
        this.language = language;
        this.actors = ActorReader.load();
        this.times = TimeReader.load();
        this.events = EventReader.load();
    }

    /**
     * Reads and scores all sentences of a file.
     *
     * @throws IOException where it cannot be read or isn't of a known form
     */
    public Score score(Path file) throws IOException {
        GoldFile.Form form = GoldFile.form(Files.readString(file, StandardCharsets.UTF_8));
        List<GoldEvent> gold = GoldFile.read(file, labels);
        long start = System.nanoTime();
        EventTally tally = new EventTally(form);
        for (GoldEvent event : gold) {
            add(event, form, tally);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Score("events", file.toString(), gold.size(), tally.measures(), seconds);
    }

    private void add(GoldEvent gold, GoldFile.Form form, EventTally tally) {
        Analysis analysis = language.analyse(Article.of(Outlet.UNKNOWN, null, gold.text()));
        Mentions mentions = actors.read(analysis);
        Reading reading = new Reading(analysis, mentions);
        List<EventMention> found = events.read(analysis, mentions, times.read(analysis), List.of());
        Optional<EventMention> main =
                form == GoldFile.Form.PAIRS ? MainEvent.between(found, reading, gold) : MainEvent.of(found, reading);
        String label = labels.label(main.orElse(null), form != GoldFile.Form.EXAMPLES);
        tally.add(gold, main.orElse(null), reading, label);
    }
}
