package org.hearsay.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words this ledger uses more than news at large do, month by month. Serves one change of one ledger.
 *
 * <p>Words are counted in a sample of each month's articles: those with the smallest numbers, so many of them. An article is weighed
 * with the counts of some years that end a whole month before its own. So articles that come in about the order of their days find
 * the counts as they will stay, and only one that comes more than a month late has those of later months weighed anew. An article
 * without a date is not counted, and is weighed by what is familiar anywhere.
 */
final class Vocabulary {
    private static final int DAYS = 32;

    /** Stands for a word that every article has. */
    private static final long ANY = Nodes.key("any article");

    private final LinkRules rules;
    private final LinkMemory memory;
    private final int sample;
    private final int oldest;
    private final int latest;

    Vocabulary(LinkRules rules, LinkMemory memory) {
        this.rules = rules;
        this.memory = memory;
        this.sample = rules.thresholds().whole("word.sample");
        this.oldest = rules.thresholds().whole("word.months");
        this.latest = rules.thresholds().whole("word.late");
    }

    /** Returns the month of a day. Months are of one length, so that they need no calendar. */
    static int month(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay(), DAYS);
    }

    private static long key(int month) {
        return Nodes.key("month " + month);
    }

    /** Counts an article that came, or whose words or day are others than before. */
    void put(LinkArticle article) {
        long node = Nodes.of(article.id());
        LocalDate day = article.from();
        LinkMemory.Counted former = memory.counted(node);
        if (day == null) {
            take(node);
            return;
        }
        int month = month(day);
        long[] words = words(article);
        if (former != null && former.month() == month) {
            if (former.words().length > 0 && !Arrays.equals(former.words(), words)) {
                uncount(former);
                count(new LinkMemory.Counted(node, month, words));
                weighLater(month);
            }
            return;
        }
        take(node);
        memory.post(Layer.WORD, node, new long[] {key(month)}, month);
        long[] holders = memory.holders(Layer.WORD, key(month), sample + 1);
        if (Arrays.binarySearch(holders, 0, Math.min(sample, holders.length), node) < 0) {
            memory.keepCounted(new LinkMemory.Counted(node, month, new long[0]));
            return;
        }
        count(new LinkMemory.Counted(node, month, words));
        LinkMemory.Counted pushed = holders.length > sample ? memory.counted(holders[sample]) : null;
        if (pushed != null) {
            uncount(pushed);
            memory.keepCounted(new LinkMemory.Counted(pushed.node(), month, new long[0]));
        }
        weighLater(month);
    }

    /** Counts an article no longer. */
    void take(long node) {
        LinkMemory.Counted former = memory.counted(node);
        if (former == null) {
            return;
        }
        memory.unpost(Layer.WORD, node);
        memory.dropCounted(node);
        if (former.words().length == 0) {
            return;
        }
        uncount(former);
        for (long holder : memory.holders(Layer.WORD, key(former.month()), sample)) {
            LinkMemory.Counted next = memory.counted(holder);
            LinkArticle text = next != null && next.words().length == 0 ? memory.text(holder) : null;
            if (text != null) {
                count(new LinkMemory.Counted(holder, former.month(), words(text)));
            }
        }
        weighLater(former.month());
    }

    private void count(LinkMemory.Counted article) {
        memory.keepCounted(article);
        memory.count(article.month(), article.words(), 1);
    }

    private void uncount(LinkMemory.Counted article) {
        memory.count(article.month(), article.words(), -1);
    }

    private long[] words(LinkArticle article) {
        return words(rules.traits().terms().counts(article).keySet());
    }

    private void weighLater(int month) {
        for (int later = month + latest; later <= month + oldest; later++) {
            if (memory.holders(Layer.WORD, key(later), 1).length > 0) {
                memory.weighLater(later);
            }
        }
    }

    /** Returns how many steps of likelihood each word is commoner than it is anywhere; words that are not are left out. */
    Map<String, Integer> vogue(Collection<String> stems, @Nullable LocalDate day) {
        Map<String, Integer> vogue = new HashMap<>();
        if (day == null) {
            return vogue;
        }
        int month = month(day);
        Map<Long, Long> counts = memory.counts(month - oldest, month - latest, words(stems));
        long all = counts.getOrDefault(ANY, 0L);
        if (all == 0) {
            return vogue;
        }
        double background = rules.thresholds().get("word.background");
        double step = Math.log(rules.thresholds().get("word.step"));
        for (String stem : stems) {
            double expected = rules.familiarity().share(stem);
            double here = (counts.getOrDefault(Nodes.key(stem), 0L) + background * expected) / (all + background);
            int steps = (int) Math.floor(Math.log(here / expected) / step);
            if (steps > 0) {
                vogue.put(stem, steps);
            }
        }
        return vogue;
    }

    private static long[] words(Collection<String> stems) {
        long[] words = new long[stems.size() + 1];
        int i = 0;
        for (String stem : stems) {
            words[i++] = Nodes.key(stem);
        }
        words[i] = ANY;
        Arrays.sort(words);
        return words;
    }
}
