package org.hearsay.app.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Article;
import org.hearsay.intake.Taken;
import org.hearsay.notice.Blocks;

/** Articles that are read together: each once, with their paragraphs at hand. Filled by one thread, then only read. */
final class Batch {
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> articlesByBlock = new HashMap<>();

    /**
     * An article that is to be read.
     *
     * @param report what came in
     * @param article the article under the description that the ledger keeps
     * @param blocks the fingerprints of its paragraphs
     */
    record Item(Taken.Report report, Article article, Set<String> blocks) {}

    void add(Taken.Report report, Article article) {
        Set<String> blocks = Blocks.fingerprints(article);
        String id = article.id().value();
        items.put(id, new Item(report, article, blocks));
        Map<String, Set<String>> ofOutlet =
                articlesByBlock.computeIfAbsent(article.outlet().name(), any -> new HashMap<>());
        blocks.forEach(
                block -> ofOutlet.computeIfAbsent(block, any -> new TreeSet<>()).add(id));
    }

    boolean holds(Article article) {
        return items.containsKey(article.id().value());
    }

    int size() {
        return items.size();
    }

    List<Item> items() {
        return new ArrayList<>(items.values());
    }

    Set<String> articlesWith(String outlet, String block) {
        return articlesByBlock.getOrDefault(outlet, Map.of()).getOrDefault(block, Set.of());
    }

    Set<String> blocks(String article) {
        Item item = items.get(article);
        return item == null ? Set.of() : item.blocks();
    }
}
