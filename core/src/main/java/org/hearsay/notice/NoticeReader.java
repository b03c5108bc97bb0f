package org.hearsay.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Notice;
import org.hearsay.article.Outlet;
import org.hearsay.rule.RuleTable;
import org.hearsay.text.Paragraphs;
import org.hearsay.text.Span;

/**
 * Recognises notices by what they say, in one article alone.
 *
 * <p>Some paragraphs are notices by themselves. An appeal is a run of paragraphs: it is proven by one that asks the reader for
 * something, and takes in those before it back to where it opened, and those after it as long as they speak to the reader or
 * of the outlet. What stands in quotation marks proves nothing. Immutable and safe for several threads.
 */
public final class NoticeReader {
    /** Names what belongs to an appeal only because of its neighbours. */
    static final String BY_RUN = "notice/run";

    /** How many paragraphs without a mark an appeal may hold between its opening and what it asks for. */
    private static final int BRIDGE = 2;

    /** How many paragraphs after its opening an appeal asks for something at the latest. */
    private static final int REACH = 12;

    private final List<Mark> rules;

    private NoticeReader(List<Mark> rules) {
        this.rules = rules;
    }

    /** Returns a reader with the rules that come with the program. */
    public static NoticeReader load() {
        return new NoticeReader(RuleTable.beside(NoticeReader.class, "notice.tsv").rows().stream()
                .map(Mark::of)
                .toList());
    }

    /** Returns the notices of an article, one for each paragraph, in text order. */
    public List<Notice> read(Article article) {
        String text = article.text();
        List<Span> spans = Paragraphs.of(text);
        List<MarkedParagraph> paragraphs = new ArrayList<>(spans.size());
        for (Span span : spans) {
            paragraphs.add(MarkedParagraph.of(span, text, rules));
        }
        boolean[] inRun = runs(paragraphs);
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            MarkedParagraph paragraph = paragraphs.get(i);
            if (inRun[i] || paragraph.has(Mark.Role.LABEL)) {
                notices.add(new Notice(paragraph.span(), rule(paragraph)));
            }
        }
        return List.copyOf(notices);
    }

    /** Says whether a paragraph speaks to the reader or of its outlet, outside quotations. */
    boolean concernsOutlet(String paragraph, Outlet outlet) {
        List<String> words = Words.of(paragraph);
        return Words.speakToReader(words) || rules.stream().anyMatch(rule -> rule.isIn(words)) || names(words, outlet);
    }

    private static boolean names(List<String> words, Outlet outlet) {
        List<String> name = Words.of(outlet.name());
        return !outlet.equals(Outlet.UNKNOWN) && !name.isEmpty() && Collections.indexOfSubList(words, name) >= 0;
    }

    private static String rule(MarkedParagraph paragraph) {
        return paragraph
                .first(Mark.Role.LABEL)
                .or(() -> paragraph.first(Mark.Role.ASKS))
                .or(() -> paragraph.first(Mark.Role.OPENS))
                .map(Mark::id)
                .orElse(BY_RUN);
    }

    private static boolean[] runs(List<MarkedParagraph> paragraphs) {
        boolean[] inRun = new boolean[paragraphs.size()];
        int at = 0;
        while (at < paragraphs.size()) {
            int asking = paragraphs.get(at).has(Mark.Role.OPENS) ? askedAfter(paragraphs, at) : at;
            if (asking >= 0 && paragraphs.get(asking).has(Mark.Role.ASKS)) {
                int end = end(paragraphs, asking);
                for (int i = begin(paragraphs, at); i < end; i++) {
                    inRun[i] = true;
                }
                at = end;
            } else {
                at++;
            }
        }
        return inRun;
    }

    /** Returns the first asking paragraph that an opening leads to, or -1 where reporting comes first. */
    private static int askedAfter(List<MarkedParagraph> paragraphs, int opening) {
        int bridged = 0;
        int end = Math.min(paragraphs.size(), opening + REACH);
        for (int i = opening; i < end; i++) {
            if (paragraphs.get(i).has(Mark.Role.ASKS)) {
                return i;
            }
            if (!paragraphs.get(i).goesOnWithAppeal() && ++bridged > BRIDGE) {
                return -1;
            }
        }
        return -1;
    }

    private static int begin(List<MarkedParagraph> paragraphs, int first) {
        int begin = first;
        while (begin > 0 && leadsUp(paragraphs.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean leadsUp(MarkedParagraph paragraph) {
        return paragraph.has(Mark.Role.OPENS) || paragraph.has(Mark.Role.SELF);
    }

    private static int end(List<MarkedParagraph> paragraphs, int asking) {
        int end = asking + 1;
        while (end < paragraphs.size() && paragraphs.get(end).goesOnWithAppeal()) {
            end++;
        }
        return end;
    }
}
