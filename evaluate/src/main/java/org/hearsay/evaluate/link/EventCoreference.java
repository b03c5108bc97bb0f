package org.hearsay.evaluate.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.evaluate.link.AnnotatedDocument.EventSpan;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.Linker;
import org.jspecify.annotations.Nullable;

/**
 * How well events of several documents are told to be one, over the annotated events of those sentences that hold one which was linked
 * across documents (the annotators did not go through the others): {@code link.event.gold.conll} with the annotated events given, {@code
 * link.event.predicted.conll} with the events of our own reading. {@code link.event.gold.all.conll} counts the events of all sentences.
 * Immutable.
 */
final class EventCoreference {
    private final List<AnnotatedDocument> documents;

    private EventCoreference(List<AnnotatedDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    static EventCoreference read(Path folder) throws IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                documents.add(AnnotatedDocument.read(file));
            }
        }
        return new EventCoreference(documents);
    }

    int score(
            Linker linker,
            Function<Article, List<ClaimRecord>> reader,
            SortedMap<String, Double> measures,
            List<String> report) {
        List<LinkArticle> articles = documents.stream()
                .map(document -> new LinkArticle(document.name(), "unknown", null, null, null, null, document.text()))
                .toList();
        Map<String, List<ClaimRecord>> read = Readings.of(articles, reader);
        List<LinkArticle> linked = Readings.linked(articles, read);
        Map<String, String> checked = new TreeMap<>();
        Map<String, String> all = new TreeMap<>();
        List<ClaimRecord> given = new ArrayList<>();
        List<ClaimRecord> own = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            AnnotatedDocument document = documents.get(i);
            List<ClaimRecord> claims = read.getOrDefault(document.name(), List.of());
            document.mentions().forEach(mention -> all.put(mention.key(), mention.group()));
            List<EventSpan> scored = document.checked();
            scored.forEach(mention -> checked.put(mention.key(), mention.group()));
            given.addAll(GivenEvents.of(document, linked.get(i), claims));
            for (ClaimRecord claim : claims) {
                String key = key(document, scored, claim);
                if (key != null) {
                    own.add(claim);
                    keys.put(claim.id(), key);
                }
            }
        }
        Map<String, String> found = groups(linker, linked, given, Map.of());
        ConllScore score = ConllScore.of(checked, among(found, checked));
        measures.put("link.event.gold.conll", score.mean());
        measures.put("link.event.gold.all.conll", ConllScore.of(all, found).mean());
        report.add("gold: " + score);
        if (!own.isEmpty()) {
            ConllScore predicted = ConllScore.of(checked, groups(linker, linked, own, keys));
            measures.put("link.event.predicted.conll", predicted.mean());
            report.add("predicted: " + predicted);
        }
        return documents.size();
    }

    private static Map<String, String> groups(
            Linker linker, List<LinkArticle> articles, List<ClaimRecord> claims, Map<String, String> keys) {
        Map<String, String> groups = new TreeMap<>();
        linker.link(articles, claims)
                .occurrences()
                .forEach(occurrence -> occurrence
                        .claims()
                        .forEach(claim -> groups.put(keys.getOrDefault(claim, claim), occurrence.id())));
        return groups;
    }

    private static Map<String, String> among(Map<String, String> groups, Map<String, String> scored) {
        Map<String, String> among = new TreeMap<>(groups);
        among.keySet().retainAll(scored.keySet());
        return among;
    }

    /** Returns the annotated event that a claim's predicate meets, its own id where there is none, or null outside what is scored. */
    private static @Nullable String key(AnnotatedDocument document, List<EventSpan> scored, ClaimRecord claim) {
        ClaimRecord.Event event = claim.event();
        if (event == null) {
            return null;
        }
        int begin = document.text().offsetByCodePoints(0, event.predicate().begin());
        int end = document.text().offsetByCodePoints(0, event.predicate().end());
        boolean within = false;
        for (EventSpan mention : scored) {
            if (mention.begin() < end && begin < mention.end()) {
                return mention.key();
            }
            int[] sentence = document.sentences().getOrDefault(mention.sentence(), new int[] {0, 0});
            within |= sentence[0] <= begin && end <= sentence[1];
        }
        return within ? claim.id() : null;
    }
}
