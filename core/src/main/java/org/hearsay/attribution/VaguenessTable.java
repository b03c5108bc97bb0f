package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Tells how vague a source without a name is, from its noun phrase. Immutable. */
final class VaguenessTable {
    private static final Set<String> PLACING =
            Set.of("of", "in", "at", "from", "for", "with", "near", "within", "'s", "’s");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final List<Row> rows;
    private final Set<String> bodies;

    private enum Need {
        SINGULAR,
        PLACE,
        DEFINITE
    }

    private record Row(
            Vagueness degree,
            Set<String> heads,
            Set<String> with,
            @Nullable Need need) {
        boolean speaksOf(String head, Set<String> words) {
            return (heads.isEmpty() || heads.contains(head))
                    && (with.isEmpty() || with.stream().anyMatch(words::contains));
        }
    }

    private VaguenessTable(List<Row> rows) {
        this.rows = rows;
        this.bodies = rows.stream()
                .filter(row -> row.degree() == Vagueness.OFFICE)
                .flatMap(row -> row.heads().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static VaguenessTable load() {
        return new VaguenessTable(RuleTable.beside(VaguenessTable.class, "vagueness.tsv").rows().stream()
                .map(VaguenessTable::row)
                .toList());
    }

    private static Row row(RuleRow row) {
        return new Row(
                row.constant("degree", Vagueness.class),
                Set.copyOf(row.list("heads")),
                Set.copyOf(row.list("with")),
                row.optional("needs").isPresent() ? row.constant("needs", Need.class) : null);
    }

    /** Returns how vague a phrase is, or null where it is a pronoun or a name. */
    @Nullable Vagueness of(Sentence sentence, Phrase phrase) {
        Token head = sentence.token(phrase.head());
        boolean noun = head.isNoun() || head.tag().equals("DT") || head.tag().equals("JJ");
        if (!noun || Polarities.isNobody(sentence, phrase) || (head.isProperNoun() && head.name() != NameType.NONE)) {
            return null;
        }
        Set<String> words = words(sentence, phrase);
        String lemma = lemma(head);
        return rows.stream()
                .filter(row -> row.speaksOf(lemma, words) && meets(sentence, phrase, row.need()))
                .map(Row::degree)
                .findFirst()
                .orElse(null);
    }

    /** Says whether the head is a noun for a body, such as a ministry, and not for people. */
    boolean isBody(Sentence sentence, Phrase phrase) {
        return bodies.contains(lemma(sentence.token(phrase.head())));
    }

    private boolean meets(Sentence sentence, Phrase phrase, @Nullable Need need) {
        if (need == null) {
            return true;
        }
        return switch (need) {
            case SINGULAR -> isSingular(sentence, phrase);
            case PLACE -> isPlaced(sentence, phrase);
            case DEFINITE -> isSingular(sentence, phrase) && isDefinite(sentence, phrase);
        };
    }

    private static boolean isSingular(Sentence sentence, Phrase phrase) {
        return !sentence.token(phrase.head()).tag().endsWith("S");
    }

    private static boolean isDefinite(Sentence sentence, Phrase phrase) {
        return DEFINITE.contains(sentence.token(phrase.words().first()).lower());
    }

    private boolean isPlaced(Sentence sentence, Phrase phrase) {
        DependencyTree tree = sentence.tree();
        for (int at : tree.dependents(phrase.head(), "nmod", "nmod:poss", "compound", "amod")) {
            boolean inside = phrase.words().contains(at);
            boolean after = tree.dependents(at, "case").stream()
                    .anyMatch(lead -> PLACING.contains(sentence.token(lead).lower()));
            boolean owner = tree.is(at, "nmod:poss");
            boolean before = !tree.is(at, "nmod") && tells(sentence.token(at));
            if (inside && (after || owner || before)) {
                return true;
            }
        }
        return false;
    }

    /** "a Chilean officer", "an army spokesman". */
    private boolean tells(Token token) {
        return (Character.isUpperCase(token.text().charAt(0)) && token.index() > 0) || bodies.contains(lemma(token));
    }

    private static Set<String> words(Sentence sentence, Phrase phrase) {
        Set<String> words = new HashSet<>();
        for (int at = phrase.words().first(); at <= phrase.words().last(); at++) {
            words.add(sentence.token(at).lower());
        }
        return words;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
