package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.quantity.Quantity;
import org.hearsay.time.TimeExpression;

/**
 * Reads the events that an article reports: who did what to whom, with realis, coded after PLOVER and CAMEO.
 *
 * <p>The knowledge is data ({@code frames.tsv} and the tables beside it): a word reports an event where the frame of one of its
 * rows fits what stands around it. Saying is not an event, unless the saying is itself the act (thanking, accusing, demanding).
 * A sentence is parsed only where it holds a word that has a frame. Immutable; safe for several threads.
 */
public final class EventReader {
    private final Knowledge knowledge;

    private EventReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Reads the tables.
     *
     * @throws org.hearsay.rule.RuleFileException where one is malformed
     */
    public static EventReader load() {
        return new EventReader(new Knowledge(
                Lexicon.load(), WordClasses.load(), Governors.load(), LightVerbs.load(), Discards.load(), Eras.load()));
    }

    /**
     * Returns the events in text order.
     *
     * @param analysis the sentences
     * @param mentions whom and where the sentences mention
     * @param times the times of the article
     * @param quantities the numbers of the article
     */
    public List<EventMention> read(
            Analysis analysis, Mentions mentions, List<TimeExpression> times, List<Quantity> quantities) {
        Map<Integer, List<TimeExpression>> timesIn = grouped(times, TimeExpression::sentence);
        Map<Integer, List<Quantity>> quantitiesIn = grouped(quantities, Quantity::sentence);
        List<EventMention> found = new ArrayList<>();
        List<OffsetTimes.Offset> offsets = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.tokens().stream().anyMatch(token -> knowledge.lexicon().knows(token.lemma()))) {
                SentenceReader reader = new SentenceReader(
                        knowledge,
                        new SentenceView(sentence, mentions, knowledge.words()),
                        analysis,
                        timesIn.getOrDefault(sentence.index(), List.of()),
                        quantitiesIn.getOrDefault(sentence.index(), List.of()));
                found.addAll(reader.read());
                offsets.addAll(reader.offsets());
            }
        }
        found = OffsetTimes.resolve(found, offsets);
        found.sort(Comparator.comparingInt(EventMention::sentence).thenComparing(EventMention::predicate));
        return List.copyOf(found);
    }

    private static <T> Map<Integer, List<T>> grouped(List<T> all, Function<T, Integer> sentence) {
        return all.stream().collect(Collectors.groupingBy(sentence));
    }
}
