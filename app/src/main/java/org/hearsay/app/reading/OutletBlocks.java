package org.hearsay.app.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.Ledger;
import org.hearsay.notice.BlockIndex;

/** Which articles of one outlet hold which paragraphs: those of the ledger, and those of the batch at hand. */
final class OutletBlocks implements BlockIndex {
    /** As many articles as recognising repetition looks at, and the article itself. */
    static final int MOST = 13;

    private final Ledger ledger;
    private final String outlet;
    private final Batch batch;

    OutletBlocks(Ledger ledger, String outlet, Batch batch) {
        this.ledger = ledger;
        this.outlet = outlet;
        this.batch = batch;
    }

    @Override
    public Map<String, Set<String>> articlesWith(Collection<String> blocks) {
        Map<String, Set<String>> found = new HashMap<>();
        ledger.articlesWithBlocks(outlet, blocks, MOST).forEach((block, ids) -> found.put(block, new TreeSet<>(ids)));
        for (String block : blocks) {
            Set<String> here = batch.articlesWith(outlet, block);
            if (!here.isEmpty()) {
                found.computeIfAbsent(block, any -> new TreeSet<>()).addAll(here);
            }
        }
        return found;
    }

    @Override
    public Set<String> blocks(String article) {
        Set<String> here = batch.blocks(article);
        return here.isEmpty() ? ledger.blocks(article) : here;
    }
}
