package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.ActorKind;
import org.hearsay.actor.Mention;
import org.hearsay.actor.Mentions;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** A sentence with its mended tree, and what its words stand for. */
final class SentenceView {
    private static final Set<String> HEADWORDS =
            Set.of("carrier", "production", "testing", "deployment", "transfer", "message", "headword");

    private static final Set<String> RECEIVERS = Set.of(
            "agent",
            "place",
            "area",
            "property",
            "vehicle",
            "pronoun",
            "number",
            "name",
            "collective",
            "troops",
            "person");
    private static final Set<String> DEONTIC = Set.of("must", "should");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Mentions mentions;
    private final WordClasses words;
    private final Map<Integer, Set<String>> classes = new HashMap<>();

    SentenceView(Sentence sentence, Mentions mentions, WordClasses words) {
        this.sentence = sentence;
        this.tree = TreeMender.mend(sentence);
        this.mentions = mentions;
        this.words = words;
    }

    Sentence sentence() {
        return sentence;
    }

    DependencyTree tree() {
        return tree;
    }

    WordClasses words() {
        return words;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    String lemma(int at) {
        return token(at).lemma().toLowerCase(Locale.ROOT);
    }

    List<Mention> mentions(int head) {
        List<Mention> here = mentions.at(sentence.index(), head);
        if (!here.isEmpty()) {
            return here;
        }
        // "the Speaker Ann Lee": a name that directly follows its title is what the title refers to
        for (int d : tree.dependents(head, "dep", "appos", "flat")) {
            boolean follows = tree.subtree(d).get(0) == head + 1;
            if (d > head && follows && token(d).isProperNoun()) {
                return mentions.at(sentence.index(), d);
            }
        }
        return List.of();
    }

    /** Returns the noun that is meant: the soldiers of "a contingent of soldiers" and of "thousands of soldiers". */
    int meant(int head) {
        int at = head;
        for (int steps = 0; steps < 3; steps++) {
            int inner = ofComplement(at);
            boolean condition = inner >= 0 && lemma(at).equals("state") && words.is(lemma(inner), "emergency");
            boolean container =
                    condition || words.is(lemma(at), "collective") || token(at).isNumber() || isComparison(at);
            if (!container || inner < 0) {
                return at;
            }
            at = inner;
        }
        return at;
    }

    /** "more than two tons of grain". */
    private boolean isComparison(int head) {
        return token(head).tag().equals("JJR");
    }

    private int ofComplement(int head) {
        String joiner = isComparison(head) ? "than" : "of";
        for (int d : tree.dependents(head, "nmod")) {
            if (d > head && preposition(d).equals(joiner)) {
                return d;
            }
        }
        return DependencyTree.NONE;
    }

    /** Returns the preposition of a noun, its words joined with spaces; empty where it has none. */
    String preposition(int noun) {
        StringBuilder found = new StringBuilder();
        for (int d : tree.dependents(noun, "case", "mark")) {
            if (d < noun && !token(d).tag().equals("POS")) {
                found.append(found.isEmpty() ? "" : " ").append(token(d).lower());
                for (int part : tree.dependents(d, "fixed")) {
                    found.append(' ').append(token(part).lower());
                }
            }
        }
        return found.toString();
    }

    /** Returns a head and the nouns that are coordinated with it. */
    List<Integer> conjuncts(int head) {
        List<Integer> found = new ArrayList<>(List.of(head));
        for (int i = 0; i < found.size() && i < 50; i++) {
            for (int d : tree.dependents(found.get(i), "conj")) {
                if (isNominal(d)) {
                    found.add(d);
                }
            }
        }
        found.sort(null);
        return found;
    }

    boolean isNominal(int at) {
        Token token = token(at);
        return token.isNoun()
                || token.tag().equals("$")
                || token.isPronoun()
                || token.isNumber()
                || token.tag().equals("DT");
    }

    /** Returns what a noun phrase stands for, by its head and what is before it. */
    Set<String> classes(int head) {
        // Frames ask this of one word again and again.
        Set<String> known = classes.get(head);
        if (known == null) {
            known = Set.copyOf(classesOf(head));
            classes.put(head, known);
        }
        return known;
    }

    private Set<String> classesOf(int head) {
        int at = meant(head);
        Set<String> found = new HashSet<>(words.of(lemma(at)));
        if (isHyphenated(at)) {
            found.addAll(words.of(lemma(at - 2) + "-" + lemma(at)));
        }
        if (!found.contains("person") && !found.contains("troops") && !found.contains("body")) {
            for (int d : tree.dependents(at, "compound", "amod")) {
                addModifier(found, d);
            }
        }
        addActors(found, at);
        return found;
    }

    /** "cease-fire": tokenizers take it for two words and a mark. */
    private boolean isHyphenated(int at) {
        return at > 1 && token(at - 1).tag().equals("HYPH") && tree.governor(at - 2) == at;
    }

    private void addModifier(Set<String> found, int modifier) {
        for (String name : words.of(lemma(modifier))) {
            boolean thing = !name.equals("person") && !name.equals("body") && !name.equals("troops");
            if (thing && HEADWORDS.stream().anyMatch(found::contains)) {
                found.add(name);
            }
        }
    }

    private void addActors(Set<String> found, int at) {
        List<Mention> here = mentions(at);
        if (here.stream().anyMatch(m -> m.actor().kind() != ActorKind.PLACE) || looksLikeAgent(found, at)) {
            found.add("agent");
        }
        if (here.stream().anyMatch(m -> m.actor().kind() == ActorKind.PLACE)
                || token(at).name() == NameType.LOCATION) {
            found.add("place");
        }
        if (here.stream().anyMatch(SentenceView::isPolitician) || token(at).name() == NameType.PERSON) {
            found.add("politician");
        }
        if (token(at).isProperNoun()
                && tree.dependents(at, "compound").stream().anyMatch(d -> words.is(lemma(d), "envoy"))) {
            found.add("envoy");
        }
        if (token(at).isNumber()) {
            found.add("number");
        }
        if (token(at).tag().equals("$")) {
            found.add("money");
            found.add("financial");
        }
        if (token(at).isPronoun()) {
            found.add("pronoun");
        }
        if (token(at).tag().equals("VB") && tree.dependents(at, "aux").isEmpty()) {
            found.add("bare-verb");
        }
        if (token(at).name() != NameType.NONE || token(at).isProperNoun()) {
            found.add("name");
        }
        if (tree.dependents(at, "aux").stream().anyMatch(d -> DEONTIC.contains(token(d).lower()))) {
            found.add("deontic");
        }
        boolean joined = conjuncts(at).size() > 1;
        if (joined) {
            found.add("joined");
        }
        if (joined
                || here.size() > 1
                || token(at).tag().endsWith("S")
                || token(at).lower().equals("they")) {
            found.add("several");
        }
    }

    /** Persons and parties attack with words; what states and forces do under that name is meant literally. */
    private static boolean isPolitician(Mention mention) {
        String sector = mention.actor().sector();
        return mention.named()
                && (mention.actor().kind() == ActorKind.PERSON || "PTY".equals(sector) || "LEG".equals(sector));
    }

    private boolean looksLikeAgent(Set<String> found, int at) {
        Token token = token(at);
        if (found.contains("person") || found.contains("body") || found.contains("troops")) {
            return true;
        }
        if (found.contains("quantifier") && tree.is(at, "nsubj")) {
            return true;
        }
        if (token.isPronoun()) {
            return !token.lower().endsWith("self")
                    && !token.lower().endsWith("selves")
                    && !Set.of("what", "which", "that").contains(token.lower());
        }
        return token.name() != NameType.NONE
                || (token.isProperNoun() && found.isEmpty())
                || isDemonym(at)
                || (found.isEmpty() && token.isNoun() && hasNamedModifier(at));
    }

    /** "the Asia-Pacific forum", "Norvia's high command": a noun that no table names but a name goes before. */
    private boolean hasNamedModifier(int at) {
        return !token(at).lower().endsWith("tion")
                && tree.dependents(at, "compound", "amod", "nmod:poss").stream()
                        .anyMatch(d -> token(d).name() != NameType.NONE || isDemonym(d));
    }

    /** Says whether a word looks like an adjective of a country or people: "Norvian". */
    boolean isDemonym(int at) {
        Token token = token(at);
        return at > 0
                && token.tag().equals("JJ")
                && Character.isUpperCase(token.text().charAt(0));
    }

    /** Says whether a word refers to a place as such, and not to a state or its government. */
    boolean isOnlyPlace(int head) {
        List<Mention> here = mentions(head);
        return !here.isEmpty() && here.stream().allMatch(m -> m.actor().kind() == ActorKind.PLACE);
    }

    /** Says whether a word is resolved to somebody with an identity: a state, an organisation, a named person. */
    boolean isParty(int head) {
        return mentions(head).stream().anyMatch(m -> m.named() && m.actor().kind() != ActorKind.PLACE);
    }

    /** Says whether a word can be at the receiving end of an act: somebody, or a place or thing that belongs to somebody. */
    boolean isReceiver(int head) {
        Set<String> classes = classes(head);
        return RECEIVERS.stream().anyMatch(classes::contains);
    }

    boolean isAgent(int head) {
        return classes(head).contains("agent");
    }
}
