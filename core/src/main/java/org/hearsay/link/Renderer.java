package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Copy;
import org.hearsay.ledger.Links.FigureLine;
import org.hearsay.ledger.Links.FigureValue;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what groups of claims say together: occurrences, their figures and their conflicts. Serves one change, once its copies and
 * stories are settled.
 */
final class Renderer {
    private final LinkRules rules;
    private final LinkMemory memory;
    private final Remembered<ArticleTraits> articles;
    private final Map<String, Optional<String>> storyOf = new HashMap<>();
    private final Map<String, Optional<Copy>> copyOf = new HashMap<>();

    Renderer(LinkRules rules, LinkMemory memory, Remembered<ArticleTraits> articles) {
        this.rules = rules;
        this.memory = memory;
        this.articles = articles;
    }

    /** Writes an occurrence.
     *
     * @param group its claims, in order of their ids
     */
    void write(List<Mention> group, LinkMemory into) {
        List<String> ids = group.stream().map(Mention::article).distinct().toList();
        Neighbourhood neighbourhood = neighbourhood(ids);
        OriginFinder origins = origins(ids, neighbourhood);
        Lexicons lexicons = rules.lexicons();
        FigureFinder finder = new FigureFinder(origins, lexicons);
        ConflictFinder disagreements = new ConflictFinder(rules.thresholds(), origins, lexicons);
        List<Line> lines = finder.find(group);
        List<FigureLine> figures =
                lines.stream().map(line -> decided(line.record())).toList();
        List<Conflict> conflicts = disagreements.find(group, lines);
        into.putOccurrence(new OccurrenceRecords(origins, neighbourhood, lexicons).of(group), figures, conflicts);
    }

    private FigureLine decided(FigureLine line) {
        FigureLine.Ruling override = memory.override(
                line.values().stream().map(FigureValue::claim).distinct().toList());
        return override == null ? line : line.overridden(override);
    }

    /** Returns the origins of a claim. */
    List<Voice> voices(ClaimRecord claim) {
        List<String> ids = List.of(claim.article().id());
        return origins(ids, neighbourhood(ids)).voices(claim);
    }

    private Neighbourhood neighbourhood(List<String> ids) {
        Map<String, String> copied = new HashMap<>();
        Map<String, String> stories = new HashMap<>();
        for (String id : ids) {
            String story = storyOf.computeIfAbsent(id, any -> Optional.ofNullable(memory.storyOf(id)))
                    .orElse(null);
            if (story != null) {
                stories.put(id, story);
            }
            String next = id;
            for (Copy copy = copy(next);
                    copy != null && copy.extent() != Copy.Extent.PARTIAL && !copied.containsKey(next);
                    copy = copy(next)) {
                copied.put(next, copy.of());
                next = copy.of();
            }
        }
        return new Neighbourhood(copied, stories, new NoKin());
    }

    private @Nullable Copy copy(String article) {
        return copyOf.computeIfAbsent(article, any -> Optional.ofNullable(memory.copy(article)))
                .orElse(null);
    }

    /** Where the writer of a text is named, the outlet that it stands for is the writer. */
    private OriginFinder origins(List<String> ids, Neighbourhood neighbourhood) {
        Map<String, LinkArticle> texts = new TreeMap<>();
        for (String id : ids) {
            for (String one : List.of(id, neighbourhood.text(id))) {
                ArticleTraits article = articles.require(Nodes.of(one));
                texts.put(one, new LinkArticle(one, article.voice(), null, null, null, null, ""));
            }
        }
        return new OriginFinder(List.copyOf(texts.values()), neighbourhood, rules.lexicons());
    }

    /** What is asked of copies and stories alone needs no comparison. */
    private static final class NoKin implements Neighbourhood.Kinship {
        @Override
        public boolean sameText(String first, String second) {
            throw new UnsupportedOperationException("claims are not compared here");
        }

        @Override
        public boolean sameSubject(String first, String second) {
            throw new UnsupportedOperationException("claims are not compared here");
        }

        @Override
        public double subject(String first, String second) {
            throw new UnsupportedOperationException("claims are not compared here");
        }
    }
}
