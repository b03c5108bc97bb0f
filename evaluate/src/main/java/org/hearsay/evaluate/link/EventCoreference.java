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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.evaluate.link.AnnotatedDocument.EventSpan;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.Linker;
import org.jspecify.annotations.Nullable;

/**
 * How well events of several documents are told to be one, over the annotated events of those sentences that hold one which was linked
 * across documents (the annotators did not go through the others): {@code link.event.gold.conll} with the annotated events given, {@code
 * link.event.predicted.conll} with the events of our own reading, {@code link.event.baseline.conll} with all events of one lemma in one
 * story taken for one. {@code link.event.gold.all.conll} counts the given events of all sentences. Immutable.
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

    int score(Linker linker, Reader reader, SortedMap<String, Double> measures, List<String> report) {
        List<LinkArticle> articles = documents.stream()
                .map(document -> new LinkArticle(document.name(), "unknown", null, null, null, null, document.text()))
                .toList();
        Map<String, List<ClaimRecord>> read = Readings.of(articles, reader.claims());
        List<LinkArticle> linked = Readings.linked(articles, read);
        List<GivenEvents> given = given(articles, linked, read, reader);
        Map<String, String> all = gold(AnnotatedDocument::mentions);
        Map<String, String> checked = gold(AnnotatedDocument::checked);
        ConllScore score =
                ConllScore.of(checked, groups(linker, linked, claims(given, AnnotatedDocument::checked), Map.of()));
        measures.put("link.event.gold.conll", score.mean());
        report.add("gold: " + score);
        measures.put(
                "link.event.gold.all.conll",
                ConllScore.of(all, groups(linker, linked, claims(given, AnnotatedDocument::mentions), Map.of()))
                        .mean());
        ConllScore baseline = ConllScore.of(checked, baseline(linker, linked, given));
        measures.put("link.event.baseline.conll", baseline.mean());
        report.add("baseline: " + baseline);
        own(linker, linked, read, checked, measures, report);
        return documents.size();
    }

    private Map<String, String> gold(Function<AnnotatedDocument, List<EventSpan>> which) {
        Map<String, String> gold = new TreeMap<>();
        documents.forEach(
                document -> which.apply(document).forEach(mention -> gold.put(mention.key(), mention.group())));
        return gold;
    }

    private List<GivenEvents> given(
            List<LinkArticle> articles, List<LinkArticle> linked, Map<String, List<ClaimRecord>> read, Reader reader) {
        return IntStream.range(0, documents.size())
                .parallel()
                .mapToObj(i -> new GivenEvents(
                        documents.get(i),
                        linked.get(i),
                        reader.language().apply(Readings.article(articles.get(i))),
                        read.getOrDefault(documents.get(i).name(), List.of())))
                .toList();
    }

    private List<ClaimRecord> claims(List<GivenEvents> given, Function<AnnotatedDocument, List<EventSpan>> which) {
        List<ClaimRecord> claims = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            claims.addAll(given.get(i).of(which.apply(documents.get(i))));
        }
        return claims;
    }

    /** Puts all events of one lemma in one group, within the stories that were found. */
    private Map<String, String> baseline(Linker linker, List<LinkArticle> articles, List<GivenEvents> given) {
        Map<String, String> stories = new HashMap<>();
        linker.link(articles, List.of())
                .stories()
                .forEach(story -> story.articles().forEach(article -> stories.put(article, story.id())));
        Map<String, String> groups = new TreeMap<>();
        for (int i = 0; i < given.size(); i++) {
            String story = stories.get(articles.get(i).id());
            GivenEvents events = given.get(i);
            documents
                    .get(i)
                    .checked()
                    .forEach(mention -> groups.put(mention.key(), story + " " + events.lemma(mention)));
        }
        return groups;
    }

    /** Scores the events of our own reading, where it found any. */
    private void own(
            Linker linker,
            List<LinkArticle> articles,
            Map<String, List<ClaimRecord>> read,
            Map<String, String> checked,
            SortedMap<String, Double> measures,
            List<String> report) {
        List<ClaimRecord> own = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (AnnotatedDocument document : documents) {
            List<EventSpan> scored = document.checked();
            for (ClaimRecord claim : read.getOrDefault(document.name(), List.of())) {
                String key = key(document, scored, claim);
                if (key != null) {
                    own.add(claim);
                    keys.put(claim.id(), key);
                }
            }
        }
        if (!own.isEmpty()) {
            ConllScore predicted = ConllScore.of(checked, groups(linker, articles, own, keys));
            measures.put("link.event.predicted.conll", predicted.mean());
            report.add("predicted: " + predicted);
        }
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
