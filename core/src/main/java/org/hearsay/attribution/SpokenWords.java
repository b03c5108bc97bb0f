package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quotation to the cue that it belongs to.
 *
 * <p>A quotation belongs to the cue whose content it overlaps, else to a cue beside it that waits for its content, else to the
 * one who spoke last, where it is a sentence of its own and nothing stands between.
 */
final class SpokenWords {
    private static final int NEAR = 80;

    private final Analysis analysis;
    private final List<Draft> drafts;

    private SpokenWords(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = new ArrayList<>(drafts);
    }

    /** Returns the drafts with the quotations in their content; those that still have none are left out. */
    static List<Draft> join(Analysis analysis, List<Draft> drafts, List<Quotation> quotations) {
        SpokenWords words = new SpokenWords(analysis, drafts);
        int running = -1;
        Quotation before = null;
        for (Quotation quotation : quotations) {
            int speaker = words.speaker(quotation);
            if (speaker < 0 && running >= 0 && before != null && words.follows(before, quotation)) {
                speaker = running;
                words.extend(speaker, quotation.span());
            }
            running = speaker;
            before = quotation;
        }
        return words.drafts.stream().filter(draft -> !draft.content().isEmpty()).toList();
    }

    private int speaker(Quotation quotation) {
        int owner = overlapping(quotation.span());
        if (owner < 0) {
            owner = waiting(quotation);
        }
        if (owner >= 0) {
            extend(owner, quotation.span());
        }
        return owner;
    }

    private int overlapping(Span quotation) {
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (quotation.overlaps(draft.cueSpan())
                    || draft.content().stream().noneMatch(part -> part.overlaps(quotation))) {
                continue;
            }
            if (best < 0 || length(draft) < length(drafts.get(best))) {
                best = i;
            }
        }
        return best;
    }

    private static int length(Draft draft) {
        return draft.extent().length();
    }

    private int waiting(Quotation quotation) {
        int best = -1;
        int nearest = NEAR;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int sentence = draft.sentence().index();
            if (!draft.quoted()
                    || !draft.content().isEmpty()
                    || sentence < quotation.firstSentence() - 1
                    || sentence > quotation.lastSentence()
                    || quotation.span().overlaps(draft.cueSpan())) {
                continue;
            }
            int gap = gap(quotation, draft);
            if (gap < nearest) {
                nearest = gap;
                best = i;
            }
        }
        return best;
    }

    private int gap(Quotation quotation, Draft draft) {
        Span cue = draft.cueSpan();
        if (cue.begin() >= quotation.span().end()) {
            return cue.begin() - quotation.span().end();
        }
        int gap = quotation.span().begin() - cue.end();
        boolean same = draft.sentence().index() == quotation.firstSentence();
        return same || endsWithColon(draft.sentence()) ? gap : Integer.MAX_VALUE;
    }

    private static boolean endsWithColon(Sentence sentence) {
        return sentence.token(sentence.size() - 1).text().equals(":");
    }

    private boolean follows(Quotation before, Quotation quotation) {
        Sentence sentence = analysis.sentences().get(quotation.firstSentence());
        Sentence last = analysis.sentences().get(before.lastSentence());
        boolean opens = quotation.span().begin() <= sentence.span().begin() + 1;
        return opens && sentence.index() - last.index() <= 1;
    }

    private void extend(int index, Span quotation) {
        Draft draft = drafts.get(index);
        List<Span> parts = new ArrayList<>();
        Span grown = quotation;
        for (Span part : draft.content()) {
            if (part.overlaps(quotation)) {
                grown = Span.covering(grown, part);
            } else {
                parts.add(part);
            }
        }
        parts.add(grown);
        parts.sort(null);
        drafts.set(index, draft.withContent(without(parts, draft)));
    }

    /** Where a part has grown over its own source or cue, it is cut there. */
    private static List<Span> without(List<Span> parts, Draft draft) {
        List<Span> kept = new ArrayList<>();
        for (Span part : parts) {
            Span hole = hole(draft);
            if (!part.overlaps(hole)) {
                kept.add(part);
                continue;
            }
            if (part.begin() < hole.begin()) {
                kept.add(new Span(part.begin(), hole.begin()));
            }
            if (part.end() > hole.end()) {
                kept.add(new Span(hole.end(), part.end()));
            }
        }
        return kept;
    }

    private static Span hole(Draft draft) {
        @Nullable Phrase source = draft.source();
        return source == null
                ? draft.cueSpan()
                : Span.covering(draft.cueSpan(), source.words().span(draft.sentence()));
    }
}
