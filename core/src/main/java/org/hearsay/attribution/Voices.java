package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Mention;
import org.hearsay.actor.Mentions;
import org.hearsay.actor.SourceType;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Makes sources from noun phrases: who they are, of what kind, named or not; one for each coordinated origin. Immutable. */
final class Voices {
    private final VoiceTable table;

    Voices(VoiceTable table) {
        this.table = table;
    }

    /** What a source does, apart from who it is. */
    record Manner(
            Cue cue,
            Stance stance,
            SpeechForm form,
            Certainty certainty,
            Polarity polarity,
            @Nullable TimeExpression time) {}

    /** Returns the sources that a phrase names, at a level; one without a name or place where there is no phrase. */
    List<Source> sources(Sentence sentence, @Nullable Phrase phrase, int level, Manner manner, Mentions mentions) {
        if (phrase == null) {
            return List.of(source(level, null, "", null, SourceType.UNKNOWN, false, manner));
        }
        List<Source> sources = new ArrayList<>();
        for (Phrase part : Coordination.parts(sentence, phrase)) {
            sources.addAll(resolved(sentence, part, level, manner, mentions));
        }
        return sources;
    }

    private List<Source> resolved(Sentence sentence, Phrase part, int level, Manner manner, Mentions mentions) {
        String text = text(sentence, part);
        Span span = part.words().span(sentence);
        List<Mention> found = mentions.at(sentence.index(), part.head());
        List<Mention> inside =
                found.stream().filter(mention -> mention.span().overlaps(span)).toList();
        if (inside.isEmpty()) {
            SourceType type = table.type(sentence, part).orElse(fallback(sentence, part));
            return List.of(source(level, span, text, null, type, isNamed(sentence, part), manner));
        }
        List<Source> sources = new ArrayList<>();
        for (Mention mention : inside) {
            Actor actor = mention.actor();
            Span place = inside.size() > 1 ? mention.span() : span;
            SourceType type = actor.sourceType() != null
                    ? actor.sourceType()
                    : table.type(sentence, part).orElse(fallback(sentence, part));
            String words = inside.size() > 1 ? mention.text() : text;
            sources.add(source(level, place, words, actor, type, mention.named(), manner));
        }
        return sources;
    }

    private static String text(Sentence sentence, Phrase part) {
        StringBuilder words = new StringBuilder();
        int base = sentence.token(part.words().first()).span().begin();
        for (int at = part.words().first(); at <= part.words().last(); at++) {
            Span span = sentence.token(at).span();
            while (base + words.length() < span.begin()) {
                words.append(' ');
            }
            words.append(sentence.token(at).text());
        }
        return words.toString();
    }

    private static SourceType fallback(Sentence sentence, Phrase part) {
        return sentence.token(part.head()).name() == NameType.PERSON ? SourceType.PERSON : SourceType.UNKNOWN;
    }

    private static boolean isNamed(Sentence sentence, Phrase part) {
        return sentence.token(part.head()).isProperNoun();
    }

    private static Source source(
            int level,
            @Nullable Span span,
            String text,
            @Nullable Actor actor,
            SourceType type,
            boolean named,
            Manner manner) {
        return new Source(
                level,
                span,
                text,
                actor,
                type,
                named,
                manner.cue(),
                manner.stance(),
                manner.form(),
                manner.certainty(),
                manner.polarity(),
                manner.time());
    }
}
