package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.actor.Actor;
import org.hearsay.actor.ActorKind;
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
    private final VaguenessTable vagueness;

    Voices(VoiceTable table, VaguenessTable vagueness) {
        this.table = table;
        this.vagueness = vagueness;
    }

    /** What a source does, apart from who it is. */
    record Manner(
            Cue cue,
            Stance stance,
            SpeechForm form,
            Certainty certainty,
            Polarity polarity,
            @Nullable TimeExpression time) {}

    /** Who speaks, apart from what is done. */
    private record Voice(
            @Nullable Span span,
            String text,
            @Nullable Actor actor,
            SourceType type,
            boolean named,
            @Nullable Vagueness vagueness) {}

    private static final Voice NOBODY = new Voice(null, "", null, SourceType.UNKNOWN, false, null);

    /** Returns the sources that a phrase names, at a level; one without a name or place where there is no phrase. */
    List<Source> sources(Sentence sentence, @Nullable Phrase phrase, int level, Manner manner, Mentions mentions) {
        if (phrase == null) {
            return List.of(source(level, NOBODY, manner));
        }
        List<Source> sources = new ArrayList<>();
        for (Phrase part : Coordination.parts(sentence, phrase)) {
            for (Voice voice : voices(sentence, part, mentions)) {
                sources.add(source(level, voice, manner));
            }
        }
        return sources;
    }

    private List<Voice> voices(Sentence sentence, Phrase part, Mentions mentions) {
        String text = text(sentence, part);
        Span span = part.words().span(sentence);
        List<Mention> inside = mentions.at(sentence.index(), part.head()).stream()
                .filter(mention -> mention.span().overlaps(span))
                .toList();
        Mention beside = inside.stream().anyMatch(Mention::named) ? null : nameBeside(sentence, part, mentions);
        if (beside != null) {
            SourceType type = type(sentence, part, beside.actor(), mentions);
            return List.of(voice(sentence, part, span, text, beside.actor(), type, true));
        }
        if (inside.isEmpty()) {
            SourceType type = type(sentence, part, null, mentions);
            return List.of(voice(sentence, part, span, text, null, type, isNamed(sentence, part)));
        }
        Actor body = bodyNamed(sentence, part, inside, mentions);
        if (body != null) {
            return List.of(new Voice(span, text, body, type(sentence, part, body, mentions), true, null));
        }
        List<Voice> voices = new ArrayList<>();
        boolean several = inside.size() > 1;
        for (Mention mention : inside) {
            voices.add(voice(
                    sentence,
                    part,
                    several ? mention.span() : span,
                    several ? mention.text() : text,
                    mention.actor(),
                    type(sentence, part, mention.actor(), mentions),
                    mention.named() || holdsName(sentence, part, mention, mentions)));
        }
        return voices;
    }

    /** "the chief engineer, Ilka Tam,": the name of a person stands beside what that person is. */
    private static @Nullable Mention nameBeside(Sentence sentence, Phrase part, Mentions mentions) {
        return beside(sentence, part, mentions, "appos")
                .filter(mention -> mention.named() && mention.actor().kind() == ActorKind.PERSON)
                .findFirst()
                .orElse(null);
    }

    /** "the Vesk Tribune newspaper" is named by the words before its head, which mean the same body. */
    private static boolean holdsName(Sentence sentence, Phrase part, Mention mention, Mentions mentions) {
        return beside(sentence, part, mentions, "compound", "appos")
                .anyMatch(name ->
                        name.named() && name.actor().id().equals(mention.actor().id()));
    }

    /** "the Vesk Tribune newspaper": the name stands inside the phrase that says what it is. */
    private static @Nullable Actor bodyNamed(Sentence sentence, Phrase part, List<Mention> inside, Mentions mentions) {
        Actor kind = inside.get(0).actor();
        if (inside.size() > 1 || kind.kind() != ActorKind.GROUP) {
            return null;
        }
        return beside(sentence, part, mentions, "compound", "appos")
                .map(Mention::actor)
                .filter(body -> body.kind() == ActorKind.ORGANISATION)
                .findFirst()
                .map(body -> ofKind(body, kind))
                .orElse(null);
    }

    /** Returns a body with the sector and the type of its kind, where nothing is known of its own type. */
    private static Actor ofKind(Actor body, Actor kind) {
        boolean told = body.sourceType() != null && body.sourceType() != SourceType.UNKNOWN;
        return told
                ? body
                : new Actor(body.id(), body.name(), body.kind(), body.state(), kind.sector(), kind.sourceType());
    }

    /** Returns who is mentioned in those words of a phrase that hang on its head by one of these relations. */
    private static Stream<Mention> beside(Sentence sentence, Phrase part, Mentions mentions, String... relations) {
        return sentence.tree().dependents(part.head(), relations).stream()
                .filter(at -> part.words().contains(at))
                .flatMap(at -> mentions.at(sentence.index(), at).stream());
    }

    private SourceType type(Sentence sentence, Phrase part, @Nullable Actor actor, Mentions mentions) {
        SourceType told = table.type(sentence, part).orElse(null);
        SourceType known = actor == null ? null : actor.sourceType();
        boolean unknown = known == null || known == SourceType.UNKNOWN;
        boolean state = known == SourceType.MEDIA && told == SourceType.STATE_MEDIA;
        if (told != null && (unknown || state)) {
            return told;
        }
        return known == null || unknown ? described(sentence, part, mentions) : known;
    }

    /** "The Northern Front, an armed group": what the description beside an unknown name says. */
    private SourceType described(Sentence sentence, Phrase part, Mentions mentions) {
        for (int at : sentence.tree().dependents(part.head(), "appos")) {
            SourceType told = mentions.first(sentence.index(), at)
                    .map(mention -> mention.actor().sourceType())
                    .orElse(null);
            if (told != null && told != SourceType.UNKNOWN && part.words().contains(at)) {
                return told;
            }
        }
        return fallback(sentence, part);
    }

    /** "Chilean officials" tells the state, but nobody's name; "the Chilean foreign ministry" is as good as a name. */
    private Voice voice(
            Sentence sentence,
            Phrase part,
            Span span,
            String text,
            @Nullable Actor actor,
            SourceType type,
            boolean hasName) {
        Vagueness degree = vagueness.of(sentence, part);
        boolean person = actor != null && actor.kind() == ActorKind.PERSON;
        boolean people = degree != null && !person && !vagueness.isBody(sentence, part);
        boolean named = hasName && !people;
        boolean vague = !named && type != SourceType.DOCUMENT;
        return new Voice(span, text, actor, type, named, vague ? degree : null);
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

    private static Source source(int level, Voice voice, Manner manner) {
        return new Source(
                level,
                voice.span(),
                voice.text(),
                voice.actor(),
                voice.type(),
                voice.named(),
                voice.vagueness(),
                manner.cue(),
                manner.stance(),
                manner.form(),
                manner.certainty(),
                manner.polarity(),
                manner.time());
    }
}
