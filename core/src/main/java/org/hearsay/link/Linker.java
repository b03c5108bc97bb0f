package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.Links;

/**
 * Finds what belongs together across articles. Immutable and safe for several threads.
 *
 * <p>The result depends on the set of articles and claims alone, and not on their order.
 */
public final class Linker {
    private final LinkRules rules;

    private Linker(LinkRules rules) {
        this.rules = rules;
    }

    /** Returns a linker with the tables beside this package. */
    public static Linker load() {
        return new Linker(LinkRules.load());
    }

    /** Returns what tells the rules of this version from others: links made by others have to be made anew. */
    public static String version() {
        return LinkRules.version();
    }

    /** Returns what keeps the links of a ledger up to date as articles arrive. */
    public Linking over(LinkMemory memory) {
        return new Linking(rules, memory);
    }

    /**
     * Links articles and claims from nothing, in memory.
     *
     * @param articles the current articles, each once
     * @param claims the claims of these articles; those that were rejected, withdrawn or superseded are left out
     */
    public Links link(List<LinkArticle> articles, List<ClaimRecord> claims) {
        MemoryLinks links = new MemoryLinks();
        Linking linking = over(links);
        Map<String, List<ClaimRecord>> byArticle = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim.article().id()));
        List<Linking.Update> updates = new ArrayList<>();
        for (LinkArticle article : articles) {
            links.read(article);
            updates.add(Linking.Update.of(article, byArticle.getOrDefault(article.id(), List.of())));
        }
        linking.link(updates);
        return links.links();
    }
}
