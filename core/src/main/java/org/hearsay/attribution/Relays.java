package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds who passes on the document that words were said in: "in a letter revealed by state media". Immutable.
 *
 * <p>This reads the words in their order and not the tree: where such a participle stands between two commas at the beginning
 * of a sentence, parsers often take it for the main verb.
 */
final class Relays {
    private static final int REACH = 6;

    private final Set<String> vehicles;
    private final Set<String> verbs;

    private Relays(Set<String> vehicles, Set<String> verbs) {
        this.vehicles = vehicles;
        this.verbs = verbs;
    }

    /** Who passes it on, and the words that say so. */
    record Relay(Phrase source, Words cue, int head) {}

    static Relays load() {
        List<org.hearsay.rule.RuleRow> rows =
                RuleTable.beside(Relays.class, "relays.tsv").rows();
        return new Relays(lemmas(rows, "vehicle"), lemmas(rows, "verb"));
    }

    private static Set<String> lemmas(List<org.hearsay.rule.RuleRow> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns who passes on what a draft's source said, or null. */
    @Nullable Relay of(Grammar grammar, Draft draft) {
        for (int at = 1; at + 2 < grammar.size(); at++) {
            if (isParticiple(grammar, at) && outside(draft, at) && hasVehicle(grammar, at, draft)) {
                int head = agent(grammar, at + 2);
                if (head != Grammar.NONE) {
                    Words cue = new Words(at, at + 1);
                    return new Relay(Sources.phrase(grammar, head, cue), cue, at);
                }
            }
        }
        return null;
    }

    private boolean isParticiple(Grammar grammar, int at) {
        String tag = grammar.token(at).tag();
        return (tag.equals("VBN") || tag.equals("VBD"))
                && verbs.contains(grammar.token(at).lemma().toLowerCase(Locale.ROOT))
                && grammar.reads(at + 1, "by");
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
            if (vehicles.contains(grammar.token(at).lemma().toLowerCase(Locale.ROOT))) {
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
}
