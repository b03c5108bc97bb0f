package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Mention;
import org.hearsay.actor.Mentions;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker goes on to say in later paragraphs, where nothing names the speaker again.
 *
 * <p>Such a paragraph is an attribution of its own: who passes on the first paragraph is not said to pass on the next.
 */
final class Running {
    private final Analysis analysis;
    private final Mentions mentions;

    Running(Analysis analysis, Mentions mentions) {
        this.analysis = analysis;
        this.mentions = mentions;
    }

    /** Returns a content by paragraphs, in text order; one list where it stands in one paragraph. */
    List<List<Span>> paragraphs(List<Span> content) {
        if (content.isEmpty()) {
            return List.of(content);
        }
        List<List<Span>> parts = new ArrayList<>();
        int before = -1;
        for (Span part : content) {
            int paragraph = sentenceAt(part.begin()).paragraph();
            if (paragraph != before) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(part);
            before = paragraph;
        }
        return parts;
    }

    /** Returns the last sentence that begins at an offset or before it. */
    private Sentence sentenceAt(int offset) {
        List<Sentence> sentences = analysis.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** Returns a speaker who goes on from an offset, without a cue, at the last place before it that has the name. */
    Source from(Source speaker, int offset) {
        Mention name = name(speaker.actor(), offset);
        return name == null
                ? speaker.without(speaker.span(), speaker.text())
                : speaker.without(name.span(), name.text());
    }

    private @Nullable Mention name(@Nullable Actor actor, int offset) {
        List<Mention> all = mentions.all();
        for (int i = before(offset); actor != null && i >= 0; i--) {
            if (all.get(i).actor().id().equals(actor.id()) && isName(all.get(i))) {
                return all.get(i);
            }
        }
        return null;
    }

    /** Returns the index of the last mention that begins before an offset. */
    private int before(int offset) {
        int low = 0;
        int high = mentions.all().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.all().get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private boolean isName(Mention mention) {
        Sentence sentence = analysis.sentences().get(mention.sentence());
        return sentence.token(mention.head()).isProperNoun();
    }
}
