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
        List<Integer> running = List.of();
        Quotation before = null;
        for (Quotation quotation : quotations) {
            List<Integer> speakers = words.speakers(quotation);
            if (speakers.isEmpty() && before != null && words.follows(before, running, quotation)) {
                speakers = words.innermost(running);
            }
            for (int speaker : speakers) {
                words.extend(speaker, quotation.span());
            }
            if (!words.isAsideOf(running, quotation)) {
                running = speakers;
            }
            before = quotation;
        }
        words.clip(quotations);
        return Nesting.settle(words.drafts);
    }

    /** What a cue inside a quotation attributes ends with the quotation. */
    private void clip(List<Quotation> quotations) {
        int next = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Span cue = draft.cueSpan();
            while (next > 0 && quotations.get(next - 1).span().end() > cue.begin()) {
                next--;
            }
            while (next < quotations.size() && quotations.get(next).span().end() <= cue.begin()) {
                next++;
            }
            if (next < quotations.size() && quotations.get(next).span().contains(cue)) {
                Span frame = quotations.get(next).span();
                drafts.set(i, draft.withContent(inside(draft.content(), frame)));
            }
        }
    }

    private static List<Span> inside(List<Span> content, Span frame) {
        return content.stream()
                .filter(part -> part.overlaps(frame))
                .map(part -> new Span(Math.max(part.begin(), frame.begin()), Math.min(part.end(), frame.end())))
                .toList();
    }

    /** Returns the drafts whose content overlaps a quotation, else the nearest one that waits for it. */
    private List<Integer> speakers(Quotation quotation) {
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (overlaps(drafts.get(i), quotation.span())) {
                owners.add(i);
            }
        }
        int waiting = owners.isEmpty() ? waiting(quotation) : -1;
        return waiting < 0 ? List.copyOf(owners) : List.of(waiting);
    }

    private static boolean overlaps(Draft draft, Span quotation) {
        return !quotation.overlaps(draft.cueSpan())
                && draft.content().stream().anyMatch(part -> part.overlaps(quotation));
    }

    private int waiting(Quotation quotation) {
        int best = -1;
        int nearest = NEAR;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int sentence = draft.sentence().index();
            if (!draft.entry().takes(CuePattern.QUOTE)
                    || !draft.content().isEmpty()
                    || sentence < quotation.firstSentence() - 1
                    || sentence > quotation.lastSentence() + 1
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
            boolean sameParagraph = draft.sentence().paragraph()
                    == analysis.sentences().get(quotation.lastSentence()).paragraph();
            return sameParagraph ? cue.begin() - quotation.span().end() : Integer.MAX_VALUE;
        }
        int gap = quotation.span().begin() - cue.end();
        boolean same = draft.sentence().index() == quotation.firstSentence();
        return same || endsWithColon(draft.sentence()) ? gap : Integer.MAX_VALUE;
    }

    private static boolean endsWithColon(Sentence sentence) {
        return sentence.token(sentence.size() - 1).text().equals(":");
    }

    /** Says whether a quotation begins a sentence right after another, or after the sentence with that one's cue. */
    private boolean follows(Quotation before, List<Integer> speakers, Quotation quotation) {
        Sentence sentence = analysis.sentences().get(quotation.firstSentence());
        if (quotation.span().begin() > sentence.span().begin() + 1) {
            return false;
        }
        int last = before.lastSentence();
        for (int speaker : speakers) {
            int cue = drafts.get(speaker).sentence().index();
            last = cue == last + 1 ? cue : last;
        }
        return sentence.index() - last <= 1;
    }

    /** Who goes on speaking: the one who spoke, not the one who passes it on. */
    private List<Integer> innermost(List<Integer> speakers) {
        return speakers.stream()
                .filter(outer -> speakers.stream().noneMatch(inner -> holdsCue(outer, inner)))
                .toList();
    }

    private boolean holdsCue(int outer, int inner) {
        Span cue = drafts.get(inner).cueSpan();
        return outer != inner && drafts.get(outer).content().stream().anyMatch(part -> part.contains(cue));
    }

    /** Says whether words in marks stand in the middle of the sentence in which another quotation has its cue. */
    private boolean isAsideOf(List<Integer> speakers, Quotation quotation) {
        Sentence sentence = analysis.sentences().get(quotation.firstSentence());
        return quotation.span().begin() > sentence.span().begin() + 1
                && speakers.stream()
                        .anyMatch(speaker -> drafts.get(speaker).sentence().index() == sentence.index());
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
