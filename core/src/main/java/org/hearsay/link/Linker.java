package org.hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Links;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Copy;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.Occurrence;
import org.hearsay.ledger.Links.Story;

/**
 * Finds what belongs together across articles. Immutable and safe for several threads.
 *
 * <p>The result depends on the set of articles and claims alone, and not on their order.
 */
public final class Linker {
    private final Weights thresholds;
    private final Weights weights;
    private final Lexicons lexicons;

    private Linker(Weights thresholds, Weights weights, Lexicons lexicons) {
        this.thresholds = thresholds;
        this.weights = weights;
        this.lexicons = lexicons;
    }

    /** Returns a linker with the tables beside this package. */
    public static Linker load() {
        return new Linker(Weights.beside("thresholds.tsv"), Weights.beside("likeness.tsv"), Lexicons.load());
    }

    /**
     * Links articles and claims.
     *
     * @param articles the current articles, each once
     * @param claims the claims of these articles; those that were rejected, withdrawn or superseded are left out
     */
    public Links link(List<LinkArticle> articles, List<ClaimRecord> claims) {
        List<LinkArticle> texts =
                articles.stream().sorted(Comparator.comparing(LinkArticle::id)).toList();
        List<ClaimRecord> standing = claims.stream()
                .filter(claim -> stands(claim.status()))
                .sorted(Comparator.comparing(ClaimRecord::id))
                .toList();
        List<Copy> copies = new CopyFinder(thresholds).find(texts);
        List<List<LinkArticle>> groups = new StoryFinder(thresholds, lexicons.stopWords()).find(texts);
        Neighbourhood neighbourhood = Neighbourhood.of(copies, groups);
        OriginFinder origins = new OriginFinder(texts, neighbourhood, lexicons);
        List<List<Mention>> together = together(standing, neighbourhood);
        OccurrenceRecords records = new OccurrenceRecords(origins, neighbourhood, lexicons);
        List<Occurrence> occurrences = together.stream().map(records::of).toList();
        List<FigureLine> figures = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        figures(together, origins, figures, conflicts);
        return new Links(copies, origins.all(standing), occurrences, figures, conflicts, stories(groups, occurrences));
    }

    private static boolean stands(ClaimStatus status) {
        return switch (status) {
            case MACHINE, ACCEPTED, EDITED -> true;
            case REJECTED, WITHDRAWN, SUPERSEDED -> false;
        };
    }

    private List<List<Mention>> together(List<ClaimRecord> claims, Neighbourhood neighbourhood) {
        List<Mention> found = Mentions.of(claims, lexicons);
        Rarity rarity = Rarity.of(found);
        List<Mention> mentions = rarity.weighed(found, thresholds.whole("occurrence.terms"));
        Likeness likeness = new Likeness(weights, lexicons, neighbourhood);
        return new OccurrenceFinder(thresholds, likeness, new Blocks(thresholds, rarity)).find(mentions, neighbourhood);
    }

    private void figures(
            List<List<Mention>> together, OriginFinder origins, List<FigureLine> figures, List<Conflict> conflicts) {
        FigureFinder finder = new FigureFinder(origins, lexicons);
        ConflictFinder disagreements = new ConflictFinder(thresholds, origins, lexicons);
        for (List<Mention> group : together) {
            List<Line> lines = finder.find(group);
            lines.forEach(line -> figures.add(line.record()));
            conflicts.addAll(disagreements.find(group, lines));
        }
        figures.sort(Comparator.comparing(FigureLine::id));
        conflicts.sort(Comparator.comparing(Conflict::id));
    }

    private static List<Story> stories(List<List<LinkArticle>> groups, List<Occurrence> occurrences) {
        Map<String, SortedSet<String>> told = new TreeMap<>();
        for (Occurrence occurrence : occurrences) {
            String story = occurrence.story();
            if (story != null) {
                told.computeIfAbsent(story, absent -> new TreeSet<>()).add(occurrence.id());
            }
        }
        return groups.stream()
                .map(group -> StoryRecords.of(group, told))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }
}
