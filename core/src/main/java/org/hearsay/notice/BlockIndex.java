package org.hearsay.notice;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which current articles of one outlet hold which paragraphs, by fingerprint. */
public interface BlockIndex {

    /** Returns, for those of the blocks that some article of the outlet holds, the ids of those articles. */
    Map<String, Set<String>> articlesWith(Collection<String> blocks);

    /** Returns the fingerprints of an article's blocks, see {@link Blocks#fingerprints}. */
    Set<String> blocks(String article);
}
