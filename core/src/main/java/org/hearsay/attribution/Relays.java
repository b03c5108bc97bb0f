package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds who passes on the document or talk that words were said in: "in a letter revealed by state media", "told the newspaper",
 * "in an interview with the newspaper". Immutable.
 *
 * <p>This reads the words in their order and not the tree: where such a participle stands between two commas at the beginning
 * of a sentence, parsers often take it for the main verb.
 */
final class Relays {
    private static final int REACH = 6;

    private final Set<String> vehicles;
    private final Set<String> verbs;
    private final Set<String> talks;

    private Relays(Set<String> vehicles, Set<String> verbs, Set<String> talks) {
        this.vehicles = vehicles;
        this.verbs = verbs;
        this.talks = talks;
    }

    static Relays load() {
        List<RuleRow> rows = RuleTable.beside(Relays.class, "relays.tsv").rows();
        return new Relays(lemmas(rows, "vehicle"), lemmas(rows, "verb"), lemmas(rows, "talk"));
    }

    private static Set<String> lemmas(List<RuleRow> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns who passes on what a draft's source said, the nearest to the source first. */
    List<Relay> of(Grammar grammar, Draft draft) {
        List<Relay> found = new ArrayList<>();
        Relay hearer = hearer(grammar, draft);
        if (hearer != null) {
            found.add(hearer);
        }
        for (int at = 0; at + 2 < grammar.size(); at++) {
            Relay next = outside(draft, at) ? at(grammar, draft, at) : null;
            if (next != null) {
                found.add(next);
            }
        }
        return found;
    }

    private @Nullable Relay at(Grammar grammar, Draft draft, int at) {
        if (at > 0 && isParticiple(grammar, at) && hasVehicle(grammar, at, draft)) {
            return relay(grammar, new Words(at, at + 1), Relay.Side.OUTER);
        }
        boolean talk = talks.contains(lemma(grammar, at)) && grammar.reads(at + 1, "with", "to", "for", "on");
        return talk ? relay(grammar, new Words(at, at + 1), Relay.Side.OUTER_IF_MEDIUM) : null;
    }

    private static @Nullable Relay relay(Grammar grammar, Words cue, Relay.Side side) {
        int head = agent(grammar, cue.last() + 1);
        return head == Grammar.NONE
                ? null
                : new Relay(bare(grammar, Sources.phrase(grammar, head, cue)), cue, cue.first(), side);
    }

    /** "told the newspaper that …": the one who is told, where the cue takes one. */
    private static @Nullable Relay hearer(Grammar grammar, Draft draft) {
        if (!draft.entry().takes(CuePattern.OBJECT_PERSON)) {
            return null;
        }
        int object = grammar.tree().dependent(draft.head(), "iobj", "obj");
        boolean after = object > draft.cue().last() && outside(draft, object);
        return after
                ? new Relay(
                        bare(grammar, Sources.phrase(grammar, object, draft.cue())),
                        draft.cue(),
                        draft.head(),
                        Relay.Side.OUTER_IF_MEDIUM)
                : null;
    }

    private boolean isParticiple(Grammar grammar, int at) {
        String tag = grammar.token(at).tag();
        return (tag.equals("VBN") || tag.equals("VBD"))
                && verbs.contains(lemma(grammar, at))
                && grammar.reads(at + 1, "by");
    }

    private static String lemma(Grammar grammar, int at) {
        return grammar.token(at).lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean outside(Draft draft, int at) {
        return draft.content().stream()
                .noneMatch(part -> part.contains(draft.sentence().token(at).span()));
    }

    private boolean hasVehicle(Grammar grammar, int participle, Draft draft) {
        for (int at = participle - 1; at >= 0 && at >= participle - REACH; at--) {
            if (grammar.token(at).isVerb()) {
                return false;
            }
            if (vehicles.contains(lemma(grammar, at))) {
                return outside(draft, at);
            }
        }
        return false;
    }

    private static int agent(Grammar grammar, int from) {
        for (int at = from; at < grammar.size() && inPhrase(grammar, at); at++) {
            boolean inside = grammar.tree().is(at, "compound", "nmod:poss", "amod", "det", "punct");
            if (grammar.token(at).isNoun() && !inside && !isLed(grammar, at)) {
                return at;
            }
        }
        return Grammar.NONE;
    }

    private static boolean inPhrase(Grammar grammar, int at) {
        return !grammar.isMark(at) || grammar.reads(at, "-");
    }

    /** The parser takes the first word of "the state-run KCNA news agency" for a phrase of its own. */
    private static boolean isLed(Grammar grammar, int at) {
        return at + 1 < grammar.size() && grammar.reads(at + 1, "-");
    }

    /** A phrase up to the first comma after its head: parsers join it with the name that begins the clause after it. */
    static Phrase bare(Grammar grammar, Phrase phrase) {
        int last = phrase.head();
        while (last < phrase.words().last() && !grammar.token(last + 1).tag().equals(",")) {
            last++;
        }
        return new Phrase(phrase.head(), new Words(phrase.words().first(), last));
    }
}
