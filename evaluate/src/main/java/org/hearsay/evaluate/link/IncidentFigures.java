package org.hearsay.evaluate.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.link.LinkArticle;
import org.hearsay.link.Linker;
import org.hearsay.link.Toll;
import org.hearsay.link.Tolls;

/**
 * How many incidents of a set get the right number of killed and of wounded, where it is given which articles are on which incident:
 * {@code link.figure.killed.accuracy} and {@code link.figure.wounded.accuracy}, exact, over incidents with two or more articles. An absent
 * figure is 0, one named victim is 1. {@code link.figure.conflict.share} is the share of the incidents that were read with a conflict of any
 * kind; how many of them are false is for a reader to say. {@code link.figure.claims.killed.accuracy} and its like count what the figures
 * of claims come to ({@link ClaimedFigures}), over the same incidents. Immutable.
 */
final class IncidentFigures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SortedMap<String, List<LinkArticle>> incidents;
    private final Map<String, JsonNode> gold;

    private IncidentFigures(SortedMap<String, List<LinkArticle>> incidents, Map<String, JsonNode> gold) {
        this.incidents = incidents;
        this.gold = gold;
    }

    static IncidentFigures read(Path folder, StorySet set) throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("incidents.jsonl"))) {
            if (!line.isBlank()) {
                JsonNode row = JSON.readTree(line);
                gold.put(row.path("incident_uri").asText(), row);
            }
        }
        SortedMap<String, List<LinkArticle>> incidents = new TreeMap<>();
        set.stories().forEach((article, incident) -> {
            LinkArticle text = set.articles().get(article);
            if (text != null && gold.containsKey(incident)) {
                incidents.computeIfAbsent(incident, absent -> new ArrayList<>()).add(text);
            }
        });
        incidents.values().removeIf(articles -> articles.size() < 2);
        return new IncidentFigures(incidents, gold);
    }

    void score(SortedMap<String, Double> measures, List<String> report) {
        Tolls tolls = Tolls.load();
        int killed = 0;
        int wounded = 0;
        for (Map.Entry<String, List<LinkArticle>> incident : incidents.entrySet()) {
            JsonNode row = gold.getOrDefault(incident.getKey(), JSON.nullNode());
            Toll toll = tolls.of(incident.getValue());
            int expectedKilled = row.path("num_killed").asInt();
            int expectedWounded = row.path("num_injured").asInt();
            killed += toll.killed() == expectedKilled ? 1 : 0;
            wounded += toll.wounded() == expectedWounded ? 1 : 0;
            report.add(incident.getKey() + " killed " + toll.killed() + " (" + expectedKilled + ") wounded "
                    + toll.wounded() + " (" + expectedWounded + ") " + toll.reasons());
        }
        double size = Math.max(1, incidents.size());
        measures.put("link.figure.killed.accuracy", killed / size);
        measures.put("link.figure.wounded.accuracy", wounded / size);
    }

    /** Scores the claims of each incident that has read articles: their conflicts and their figures. */
    void claims(
            Linker linker,
            Function<Article, List<ClaimRecord>> reader,
            SortedMap<String, Double> measures,
            List<String> report) {
        Map<String, List<ClaimRecord>> read =
                Readings.of(incidents.values().stream().flatMap(List::stream).toList(), reader);
        int disputed = 0;
        int linked = 0;
        int killed = 0;
        int wounded = 0;
        for (Map.Entry<String, List<LinkArticle>> incident : incidents.entrySet()) {
            List<ClaimRecord> claims = incident.getValue().stream()
                    .flatMap(article -> read.getOrDefault(article.id(), List.of()).stream())
                    .distinct()
                    .toList();
            if (claims.isEmpty()) {
                continue;
            }
            linked++;
            Links links = linker.link(distinct(Readings.linked(incident.getValue(), read)), claims);
            JsonNode row = gold.getOrDefault(incident.getKey(), JSON.nullNode());
            ClaimedFigures claimed = new ClaimedFigures(links.figures(), claims);
            int dead = claimed.killed();
            int hurt = claimed.wounded();
            int expectedDead = row.path("num_killed").asInt();
            int expectedHurt = row.path("num_injured").asInt();
            killed += dead == expectedDead ? 1 : 0;
            wounded += hurt == expectedHurt ? 1 : 0;
            report.add(incident.getKey() + " claimed killed " + dead + " (" + expectedDead + ") wounded " + hurt + " ("
                    + expectedHurt + ")");
            List<Conflict> conflicts = links.conflicts();
            disputed += conflicts.isEmpty() ? 0 : 1;
            conflicts.forEach(conflict ->
                    report.add(incident.getKey() + " conflict " + conflict.field() + ": " + conflict.reason()));
        }
        double size = Math.max(1, linked);
        measures.put("link.figure.conflict.share", disputed / size);
        measures.put("link.figure.claims.killed.accuracy", killed / size);
        measures.put("link.figure.claims.wounded.accuracy", wounded / size);
    }

    /** The set holds some articles twice. */
    private static List<LinkArticle> distinct(List<LinkArticle> articles) {
        Map<String, LinkArticle> byId = new TreeMap<>();
        articles.forEach(article -> byId.putIfAbsent(article.id(), article));
        return List.copyOf(byId.values());
    }
}
