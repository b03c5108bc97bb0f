package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Mentions;
import org.hearsay.actor.SourceType;
import org.hearsay.language.Analysis;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;

/** Makes attributions of drafts: resolves the sources and puts the ones that pass them on above them. Immutable. */
final class Chains {
    private final Voices voices;
    private final Relays relays;
    private final Certainties certainties;

    Chains(Voices voices, Relays relays, Certainties certainties) {
        this.voices = voices;
        this.relays = relays;
        this.certainties = certainties;
    }

    List<Attribution> build(
            Analysis analysis,
            List<Draft> joined,
            List<Quotation> quotations,
            Mentions mentions,
            List<TimeExpression> times) {
        List<Draft> drafts = joined.stream()
                .map(draft -> certainties.withoutDoubt(draft, quotations))
                .toList();
        List<List<Source>> own = new ArrayList<>();
        Set<Integer> doubted = certainties.doubted(analysis, drafts);
        for (Draft draft : drafts) {
            Certainty certainty = certainties.of(draft);
            boolean doubt = doubted.contains(draft.sentence().index());
            own.add(sources(analysis, draft, doubt ? Certainty.POSSIBLE : certainty, quotations, mentions, times));
        }
        Running running = new Running(analysis, mentions);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            List<List<Span>> paragraphs = running.paragraphs(drafts.get(i).content());
            attributions.add(new Attribution(
                    chain(analysis, drafts, own, i),
                    paragraphs.get(0),
                    drafts.get(i).rule()));
            for (List<Span> next : paragraphs.subList(1, paragraphs.size())) {
                SpeechForm form = Forms.of(analysis.text(), next, quotations);
                List<Source> speakers = speakers(drafts.get(i), own.get(i)).stream()
                        .map(source -> running.from(source, next.get(0).begin()).inForm(form))
                        .toList();
                attributions.add(new Attribution(speakers, next, drafts.get(i).rule() + "/running"));
            }
        }
        return List.copyOf(attributions);
    }

    /** Returns those who speak with the draft's own cue, and not whom they cite or who passes it on. */
    private static List<Source> speakers(Draft draft, List<Source> chain) {
        List<Source> own = chain.stream()
                .filter(source -> source.cue() != null && source.cue().span().equals(draft.cueSpan()))
                .toList();
        return own.stream()
                .filter(source -> source.level() == own.get(0).level())
                .toList();
    }

    private static List<Source> chain(Analysis analysis, List<Draft> drafts, List<List<Source>> own, int index) {
        List<List<Source>> parts = new ArrayList<>();
        parts.add(own.get(index));
        for (int outer : around(drafts, index)) {
            if (!isOutlet(analysis, own.get(outer))) {
                parts.add(own.get(outer));
            }
        }
        List<Source> chain = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<List<Source>> later = parts.subList(i + 1, parts.size());
            append(
                    chain,
                    parts.get(i).stream()
                            .filter(source -> source.level() == 0 || !stands(source, later))
                            .toList());
        }
        return chain;
    }

    /** Says whether one who passes on what is said within a content passes on the whole of it, too. */
    private static boolean stands(Source source, List<List<Source>> later) {
        return later.stream()
                .flatMap(List::stream)
                .anyMatch(other -> other.span() != null && other.span().equals(source.span()));
    }

    /** Says whether it is the outlet itself that passes something on, which goes without saying. */
    private static boolean isOutlet(Analysis analysis, List<Source> passing) {
        String outlet = bare(analysis.article().outlet().name());
        return passing.stream().allMatch(source -> {
            Actor actor = source.actor();
            return bare(actor == null ? source.text() : actor.name()).equals(outlet);
        });
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    private static void append(List<Source> chain, List<Source> next) {
        int base = chain.isEmpty() ? 0 : chain.get(chain.size() - 1).level() + 1;
        for (Source source : next) {
            chain.add(source.atLevel(base + source.level()));
        }
    }

    /** Returns the drafts whose content holds this one's cue, from the innermost. */
    private static List<Integer> around(List<Draft> drafts, int inner) {
        Span cue = drafts.get(inner).cueSpan();
        List<Integer> outer = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (i != inner && drafts.get(i).content().stream().anyMatch(part -> part.contains(cue))) {
                outer.add(i);
            }
        }
        outer.sort(Comparator.<Integer>comparingInt(i -> -depth(drafts, outer, i))
                .thenComparingInt(i -> drafts.get(i).extent().length()));
        return outer;
    }

    /** Returns how many of the others hold this one's cue: the innermost stands in all of them. */
    private static int depth(List<Draft> drafts, List<Integer> others, int index) {
        Span cue = drafts.get(index).cueSpan();
        return (int) others.stream()
                .filter(other -> other != index)
                .filter(other -> drafts.get(other).content().stream().anyMatch(part -> part.contains(cue)))
                .count();
    }

    private List<Source> sources(
            Analysis analysis,
            Draft draft,
            Certainty certainty,
            List<Quotation> quotations,
            Mentions mentions,
            List<TimeExpression> times) {
        Grammar grammar = new Grammar(draft.sentence());
        SpeechForm form = Forms.of(analysis.text(), draft.content(), quotations);
        Polarity polarity = Polarities.of(grammar, draft);
        Voices.Manner manner = new Voices.Manner(
                cue(analysis, draft, draft.cue(), draft.head()),
                draft.entry().stance(),
                form,
                certainty,
                polarity,
                SayingTimes.of(draft, times));
        List<Relay> relays = new ArrayList<>(draft.relays());
        if (draft.source() != null) {
            relays.addAll(this.relays.of(grammar, draft));
        }
        List<Source> own = voices.sources(draft.sentence(), draft.source(), 0, manner, mentions);
        List<Source> chain = new ArrayList<>();
        for (Relay relay : relays) {
            if (relay.side() == Relay.Side.INNER) {
                append(chain, passing(analysis, draft, relay, form, mentions));
            }
        }
        append(chain, own);
        for (Relay relay : relays) {
            List<Source> passing = passing(analysis, draft, relay, form, mentions);
            boolean may = relay.side() == Relay.Side.OUTER || passing.stream().allMatch(Chains::isMedium);
            boolean another = !stands(passing.get(0), List.of(own));
            if (relay.side() != Relay.Side.INNER && may && another && !isOutlet(analysis, passing)) {
                append(chain, passing);
            }
        }
        return chain;
    }

    private List<Source> passing(Analysis analysis, Draft draft, Relay relay, SpeechForm form, Mentions mentions) {
        Voices.Manner manner = new Voices.Manner(
                cue(analysis, draft, relay.cue(), relay.head()),
                Stance.STATE,
                form,
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                null);
        return voices.sources(draft.sentence(), relay.source(), 0, manner, mentions);
    }

    /** Says whether somebody who is told something publishes it: a medium by name or as a body, not a reporter. */
    private static boolean isMedium(Source source) {
        boolean medium = source.type() == SourceType.MEDIA || source.type() == SourceType.STATE_MEDIA;
        return medium && (source.named() || source.vagueness() == Vagueness.OFFICE);
    }

    private static Cue cue(Analysis analysis, Draft draft, Words words, int head) {
        Span span = words.span(draft.sentence());
        return new Cue(draft.sentence().index(), head, span, span.in(analysis.text()));
    }
}
