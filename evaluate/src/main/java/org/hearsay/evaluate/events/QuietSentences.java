package org.hearsay.evaluate.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.event.EventMention;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/**
 * Sentences without any political event: sport, business, culture, weather, everyday life. {@code quiet.tsv} holds where they
 * stand in the corpora, and not their words; they were drawn with a seed and judged by hand before the coder read them. An event
 * in one of them is a false alarm.
 */
final class QuietSentences {
    private final List<RuleRow> rows =
            RuleTable.beside(QuietSentences.class, "quiet.tsv").rows();

    /** What was found: how many sentences were read, and those that yield an event, as {@code id rule}. */
    record Alarms(int sentences, List<String> alarms) {
        Alarms {
            alarms = List.copyOf(alarms);
        }

        SortedMap<String, Double> measures() {
            SortedMap<String, Double> measures = new TreeMap<>();
            measures.put("events.quiet.alarms", sentences == 0 ? 0 : alarms.size() / (double) sentences);
            return measures;
        }
    }

    /**
     * Reads each sentence on its own.
     *
     * @param corpora the folder that holds the corpora
     * @param reader finds the events of a text
     * @throws IOException where a document is missing or shorter than the list says
     */
    Alarms read(Path corpora, Function<String, List<EventMention>> reader) throws IOException {
        List<String> alarms = new ArrayList<>();
        for (RuleRow row : rows) {
            String text = sentence(corpora, row);
            List<EventMention> found = reader.apply(text);
            if (!found.isEmpty()) {
                alarms.add(row.text("id") + " " + found.get(0).rule());
            }
        }
        return new Alarms(rows.size(), alarms);
    }

    private static String sentence(Path corpora, RuleRow row) throws IOException {
        String document = row.text("document");
        String text = CorpusText.read(corpora, document);
        int points = text.codePointCount(0, text.length());
        if (row.number("end") > points) {
            throw new IOException(corpora.resolve(document) + ": ends at " + points + ", but sentence " + row.text("id")
                    + " ends at " + row.number("end") + "; is it the corpus that the list was drawn from?");
        }
        int begin = text.offsetByCodePoints(0, row.number("begin"));
        int end = text.offsetByCodePoints(0, row.number("end"));
        return text.substring(begin, end).replaceAll("\\s+", " ");
    }
}
