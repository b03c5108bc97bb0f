package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.MeasureWords.Use;
import org.hearsay.event.EventMention;
import org.hearsay.event.Measure;
import org.hearsay.event.Participant;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Sentence;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.Role;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures of quantities: what a number measures, of whom, and what it is confined to.
 *
 * <p>The tables that hold the words: {@code measures.tsv} (what "deaths", "dead" and "toll" measure), {@code counts.tsv} ("number"),
 * {@code victims.tsv} (whom
 * "civilians" or "soldiers" are) and {@code units.tsv} (nouns for a part of a force). Immutable and safe for several threads.
 */
final class FigureReader {
    private final MeasureWords measures = MeasureWords.load();
    private final NamedCounts names = NamedCounts.load(measures);
    private final Map<String, Victims> victims = new HashMap<>();
    private final Set<String> units = new HashSet<>();

    private FigureReader() {}

    static FigureReader load() {
        FigureReader reader = new FigureReader();
        for (RuleRow row : RuleTable.beside(FigureReader.class, "victims.tsv").rows()) {
            reader.victims.put(row.text("lemma"), row.constant("victims", Victims.class));
        }
        for (RuleRow row : RuleTable.beside(FigureReader.class, "units.tsv").rows()) {
            reader.units.add(row.text("lemma"));
        }
        return reader;
    }

    static boolean isAge(Quantity quantity) {
        return "age".equals(quantity.unit());
    }

    /** Returns the figure of an event that has a number and a measure. */
    Figure ofEvent(
            Analysis analysis, EventMention event, Quantity quantity, Measure measure, List<TimeExpression> times) {
        Sentence sentence = analysis.sentences().get(event.sentence());
        Participant of = counted(event, quantity);
        int head = of == null ? quantity.counted() : of.head();
        return new Figure(
                quantity,
                measure,
                of == null ? participant(analysis, sentence, quantity.counted()) : of,
                head < 0 ? null : victims(sentence, head),
                head < 0 ? null : unit(analysis, sentence, head),
                event.place() == null ? null : event.place().text(),
                event.time() == null ? duration(event, times) : null);
    }

    /** Who is counted is whoever of the event's participants the number belongs to, else the one whom it befell. */
    private static @Nullable Participant counted(EventMention event, Quantity quantity) {
        List<Participant> candidates = new ArrayList<>(event.recipients());
        candidates.addAll(event.objects());
        candidates.addAll(event.actors());
        for (Participant candidate : candidates) {
            if (candidate.head() == quantity.counted() || candidate.span().overlaps(quantity.span())) {
                return candidate;
            }
        }
        return quantity.counted() >= 0 || event.recipients().isEmpty()
                ? null
                : event.recipients().get(0);
    }

    private static @Nullable TimeExpression duration(EventMention event, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> time.type() == TimeType.DURATION
                        && event.extent().stream().anyMatch(part -> part.contains(time.span())))
                .findFirst()
                .orElse(null);
    }

    /** Returns the figure of a number that a noun or adjective gives a measure, or nothing. */
    Optional<Figure> ofNoun(Analysis analysis, Quantity quantity, List<TimeExpression> times) {
        Sentence sentence = analysis.sentences().get(quantity.sentence());
        if (isAge(quantity) || !mayMeasure(sentence)) {
            return Optional.empty();
        }
        Measure measure = measure(sentence, quantity);
        if (measure == null) {
            return Optional.empty();
        }
        int head = quantity.counted();
        boolean counts = head >= 0 && !measures.has(sentence.token(head));
        return Optional.of(new Figure(
                quantity,
                measure,
                counts ? participant(analysis, sentence, head) : null,
                counts ? victims(sentence, head) : null,
                counts ? unit(analysis, sentence, head) : null,
                null,
                null));
    }

    private boolean mayMeasure(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(measures::has);
    }

    private @Nullable Measure measure(Sentence sentence, Quantity quantity) {
        int head = quantity.counted();
        if (head >= 0 && quantity.role() != Role.SELECTION) {
            Measure counted = measures.of(sentence.token(head), Use.COUNTED);
            if (counted != null) {
                return counted;
            }
        }
        Measure state = state(sentence, quantity, head);
        return state != null || quantity.role() == Role.GROUP ? state : names.of(sentence, quantity);
    }

    /** "31 dead", "31 people dead", "31 people were injured": the word follows the number or what is counted. */
    private @Nullable Measure state(Sentence sentence, Quantity quantity, int head) {
        int last = Math.max(quantity.last(), head);
        for (int i = quantity.last() + 1; i < Math.min(sentence.size(), last + 3); i++) {
            Measure state = measures.of(sentence.token(i), Use.STATE);
            if (state != null && sentence.tree().dependent(i, "obj") == DependencyTree.NONE) {
                return state;
            }
            boolean passes = sentence.token(i).lemma().equals("be") && quantity.role() != Role.GROUP;
            if (i > last && !passes) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Participant participant(Analysis analysis, Sentence sentence, int head) {
        if (head < 0) {
            return null;
        }
        int first = head;
        for (int dependent : sentence.tree().dependents(head, "amod", "compound", "nmod:poss")) {
            first = Math.min(first, dependent);
        }
        Span span = sentence.span(first, head);
        return new Participant(head, span, span.in(analysis.text()), null);
    }

    private @Nullable Victims victims(Sentence sentence, int head) {
        Victims own = victims.get(sentence.token(head).lemma());
        if (own != null) {
            return own;
        }
        return sentence.tree().dependents(head, "amod", "compound").stream()
                .map(modifier -> victims.get(sentence.token(modifier).lemma()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** "troops from an engineering regiment": a part of a force on which the counted noun hangs. */
    private @Nullable String unit(Analysis analysis, Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        for (int modifier : tree.dependents(head, "nmod", "obl")) {
            if (units.contains(sentence.token(modifier).lemma())) {
                return phrase(analysis, sentence, modifier);
            }
        }
        return null;
    }

    private static String phrase(Analysis analysis, Sentence sentence, int head) {
        List<Integer> tokens = sentence.tree().subtree(head).stream()
                .filter(token -> token == head
                        || !sentence.tree().is(token, "case")
                        || sentence.tree().governor(token) != head)
                .toList();
        return sentence.span(tokens.get(0), tokens.get(tokens.size() - 1)).in(analysis.text());
    }
}
