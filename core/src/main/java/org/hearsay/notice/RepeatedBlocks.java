package org.hearsay.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;

/**
 * Recognises notices by repetition: paragraphs that other articles of the outlet hold too, although they report something else.
 *
 * <p>An outlet also repeats reporting: the background of a running story, a new version of a report, the same agency text
 * under two addresses. So a repeated paragraph is a notice where it speaks to the reader or of the outlet, or stands in one
 * run with others that do, and one other report with it is enough; where it does neither, it must stand in several reports
 * that share nothing else. What is decided depends on the set of articles alone, not on the order in which they came.
 * Stateless and safe for several threads.
 */
public final class RepeatedBlocks {
    /** The rule that such notices name. */
    public static final String RULE = "notice/repeated";

    /** Paragraphs of fewer characters repeat by chance. */
    private static final int SHORT = 25;

    /** In how many other reports a paragraph stands that shows no mark of a notice. */
    private static final int WITHOUT_MARKS = 4;

    /** How many other articles are looked at for a paragraph; which ones, their ids decide. */
    private static final int LOOKED_AT = 12;

    private final Article article;
    private final Blocks blocks;
    private final boolean[] lasting;
    private final boolean[] speaking;

    private RepeatedBlocks(Article article, NoticeReader reader) {
        this.article = article;
        this.blocks = Blocks.of(article.text());
        this.lasting = new boolean[size()];
        this.speaking = new boolean[size()];
        for (int i = 0; i < size(); i++) {
            lasting[i] = blocks.spans().get(i).length() >= SHORT;
            speaking[i] = reader.concernsOutlet(blocks.spans().get(i).in(article.text()), article.outlet());
        }
    }

    /**
     * Returns the repeated notices of an article, one for each paragraph, in text order.
     *
     * @param reader tells which paragraphs speak to the reader or of the outlet
     * @param index the current articles of the same outlet; whether the article itself is among them makes no difference
     */
    public static List<Notice> read(Article article, NoticeReader reader, BlockIndex index) {
        return new RepeatedBlocks(article, reader).read(index);
    }

    private List<Notice> read(BlockIndex index) {
        boolean[] spoken = new boolean[size()];
        int[] plain = new int[size()];
        for (String other : others(index)) {
            Set<String> theirs = index.blocks(other);
            if (reportsSomethingElse(theirs)) {
                countRuns(theirs, spoken, plain);
            }
        }
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (spoken[i] || plain[i] >= WITHOUT_MARKS) {
                notices.add(new Notice(blocks.spans().get(i), RULE));
            }
        }
        return List.copyOf(notices);
    }

    private Set<String> others(BlockIndex index) {
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < size(); i++) {
            if (lasting[i]) {
                asked.add(blocks.fingerprints().get(i));
            }
        }
        String self = article.id().value();
        Set<String> others = new TreeSet<>();
        Map<String, Set<String>> found = index.articlesWith(asked);
        for (Set<String> articles : found.values()) {
            articles.stream()
                    .filter(id -> !id.equals(self))
                    .sorted()
                    .limit(LOOKED_AT)
                    .forEach(others::add);
        }
        return others;
    }

    /** Says whether another article, apart from what speaks to the reader, has little in common with this one. */
    private boolean reportsSomethingElse(Set<String> theirs) {
        int own = 0;
        int shared = 0;
        int sharedSpeaking = 0;
        boolean leadMet = false;
        for (int i = 0; i < size(); i++) {
            boolean isShared = theirs.contains(blocks.fingerprints().get(i));
            if (!lasting[i]) {
                continue;
            }
            if (speaking[i]) {
                sharedSpeaking += isShared ? 1 : 0;
                continue;
            }
            if (!leadMet && isShared) {
                return false;
            }
            leadMet = true;
            own++;
            shared += isShared ? 1 : 0;
        }
        int rest = Math.min(own, theirs.size() - sharedSpeaking);
        return own > shared && rest > shared && shared * 2 <= rest;
    }

    private void countRuns(Set<String> theirs, boolean[] spoken, int[] plain) {
        int begin = 0;
        while (begin < size()) {
            int end = begin;
            while (end < size() && theirs.contains(blocks.fingerprints().get(end))) {
                end++;
            }
            countRun(begin, end, spoken, plain);
            begin = end + 1;
        }
    }

    private void countRun(int begin, int end, boolean[] spoken, int[] plain) {
        int lastingOnes = 0;
        int speakingOnes = 0;
        for (int i = begin; i < end; i++) {
            lastingOnes += lasting[i] ? 1 : 0;
            speakingOnes += lasting[i] && speaking[i] ? 1 : 0;
        }
        if (lastingOnes == 0) {
            return;
        }
        boolean proven = speakingOnes * 2 > lastingOnes;
        for (int i = begin; i < end; i++) {
            spoken[i] |= proven;
            plain[i]++;
        }
    }

    private int size() {
        return blocks.spans().size();
    }
}
