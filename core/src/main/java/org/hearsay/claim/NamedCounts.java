package org.hearsay.claim;

import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.MeasureWords.Use;
import org.hearsay.event.Measure;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.Role;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number measures that stands apart from what it counts: "a toll of 31", "the death toll rose to 31", "the number of
 * people killed rose to 31", "deaths rose to 31". Names of counts are in {@code counts.tsv}. Immutable.
 */
final class NamedCounts {
    private static final int HIGHEST = 3;

    private final MeasureWords measures;
    private final Set<String> names;

    private NamedCounts(MeasureWords measures, Set<String> names) {
        this.measures = measures;
        this.names = Set.copyOf(names);
    }

    static NamedCounts load(MeasureWords measures) {
        return new NamedCounts(
                measures,
                RuleTable.beside(NamedCounts.class, "counts.tsv").rows().stream()
                        .map(row -> row.text("lemma"))
                        .collect(Collectors.toSet()));
    }

    /** Returns the measure that the number's name, or the subject of the verb that it hangs on, gives it; or null. */
    @Nullable Measure of(Sentence sentence, Quantity quantity) {
        DependencyTree tree = sentence.tree();
        int below = quantity.last();
        for (int steps = 0; steps < HIGHEST && !isOfItsOwn(tree, below); steps++) {
            int at = tree.governor(below);
            if (at == DependencyTree.NONE) {
                return null;
            }
            Measure own = named(sentence, at);
            if (own != null) {
                return own;
            }
            for (int subject : tree.dependents(at, subjects(quantity))) {
                Measure subjects = named(sentence, subject);
                if (subjects == null && quantity.change() != Change.NONE) {
                    subjects = measures.of(sentence.token(subject), Use.COUNTED);
                }
                if (subjects != null) {
                    return subjects;
                }
            }
            below = at;
        }
        return null;
    }

    /** A subject or a clause has a number of its own: in "the toll rose, two officials said" two is no toll. */
    private static boolean isOfItsOwn(DependencyTree tree, int token) {
        return tree.is(token, "nsubj", "csubj", "ccomp", "parataxis", "advcl", "acl");
    }

    /** "the toll rose to 33", "bringing the toll to 33": what is moved is an object as well, and so for its parts. */
    private static String[] subjects(Quantity quantity) {
        boolean moved =
                quantity.change() != Change.NONE || quantity.role() == Role.FORMER || quantity.role() == Role.PART;
        return moved ? new String[] {"nsubj", "obj"} : new String[] {"nsubj"};
    }

    private @Nullable Measure named(Sentence sentence, int token) {
        Measure own = measures.of(sentence.token(token), Use.NAME);
        return own != null || !names.contains(sentence.token(token).lemma()) ? own : counted(sentence, token);
    }

    /** "the number of deaths", "the number of wounded", "the number of people killed". */
    private @Nullable Measure counted(Sentence sentence, int name) {
        DependencyTree tree = sentence.tree();
        for (int thing : tree.dependents(name, "nmod", "acl", "amod")) {
            Measure own = measureOf(sentence, thing);
            if (own != null) {
                return own;
            }
            for (int fate : tree.dependents(thing, "acl", "amod", "dep")) {
                Measure told = measureOf(sentence, fate);
                if (told != null) {
                    return told;
                }
            }
            Measure behind = fateBehind(sentence, thing);
            if (behind != null) {
                return behind;
            }
        }
        return null;
    }

    /** Parsers often take "killed" in "the number of people killed rose" for the verb of the sentence; it stands right behind. */
    private @Nullable Measure fateBehind(Sentence sentence, int thing) {
        int next = thing + 1;
        return next < sentence.size() ? measures.of(sentence.token(next), Use.OF_COUNT) : null;
    }

    private @Nullable Measure measureOf(Sentence sentence, int token) {
        for (Use use : new Use[] {Use.COUNTED, Use.STATE, Use.OF_COUNT}) {
            Measure measure = measures.of(sentence.token(token), use);
            if (measure != null) {
                return measure;
            }
        }
        return null;
    }
}
