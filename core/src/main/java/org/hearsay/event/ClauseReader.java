package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.language.DependencyTree;

/** Finds the clause around a predicate: voice, shared and controlled subjects, relative clauses, light verbs. */
final class ClauseReader {
    private static final List<String> BELOW =
            List.of("purpose", "object", "for", "to", "content", "against", "over", "at", "on", "with");

    private final SentenceView view;
    private final DependencyTree tree;
    private final Arguments arguments;
    private final Gatherer gatherer;

    ClauseReader(SentenceView view, Arguments arguments) {
        this.view = view;
        this.tree = view.tree();
        this.arguments = arguments;
        this.gatherer = new Gatherer(view, arguments);
    }

    Clause verb(int head) {
        boolean passive = arguments.isPassive(head, 0);
        Map<String, List<Integer>> slots = new TreeMap<>();
        obliques(head, slots);
        List<Integer> grammatical = arguments.subjects(head, 0);
        List<Integer> objects = arguments.objects(head);
        if (passive) {
            slots.put("subject", byAgent(slots));
            slots.put(objects.isEmpty() ? "object" : "indirect", grammatical);
            slots.merge("object", objects, ClauseReader::joined);
        } else {
            slots.put("subject", grammatical);
            slots.put("object", objects);
            slots.put(
                    "indirect",
                    tree.dependents(head, "iobj").stream()
                            .filter(d -> !objects.contains(d))
                            .toList());
        }
        for (int object : slots.getOrDefault("object", List.of())) {
            obliques(object, slots);
            obliques(view.meant(object), slots);
        }
        int preposition = tree.dependent(head, "compound:prt");
        if (preposition == head + 1
                && Set.of("on", "upon", "for", "against")
                        .contains(view.token(preposition).lower())) {
            slots.merge(view.token(preposition).lower(), objects, ClauseReader::joined);
        }
        if (!slots.containsKey("to")) {
            slots.put("to", receivers(slots.getOrDefault("object", List.of())));
        }
        purposes(head, slots);
        gatherer.gather(head, slots);
        return new Clause(head, head, false, passive, slots);
    }

    /** Returns the first party that the content of an act names: in "threatened to cut off supplies to the rebels", the rebels. */
    List<Integer> party(Clause clause) {
        List<Integer> below = new ArrayList<>();
        for (String slot : BELOW) {
            clause.slot(slot).forEach(token -> below.addAll(tree.subtree(token)));
        }
        List<Integer> subjects = clause.slot("subject");
        Set<String> own = new TreeSet<>();
        subjects.forEach(
                token -> view.mentions(token).forEach(m -> own.add(m.actor().id())));
        return below.stream()
                .sorted()
                .filter(token -> token > clause.head() && !subjects.contains(token))
                .filter(token -> !view.token(token).isPronoun() && view.isParty(token))
                .filter(token -> view.mentions(token).stream()
                        .noneMatch(m -> own.contains(m.actor().id())))
                .limit(1)
                .toList();
    }

    /** Returns the clause of a noun; {@code light} is the verb that carries it, or {@link DependencyTree#NONE}. */
    Clause noun(int head, int light) {
        Map<String, List<Integer>> slots = new TreeMap<>();
        obliques(head, slots);
        for (int d : tree.dependents(head, "nmod")) {
            Map<String, List<Integer>> inner = new TreeMap<>();
            obliques(d, inner);
            boolean by = view.preposition(d).equals("by");
            inner.forEach((name, tokens) -> {
                if (by || name.equals("by")) {
                    slots.merge(name, tokens, ClauseReader::joined);
                }
            });
        }
        List<Integer> subjects = new ArrayList<>();
        if (light >= 0) {
            Map<String, List<Integer>> above = new TreeMap<>();
            obliques(light, above);
            boolean passive = arguments.isPassive(light, 0);
            List<Integer> carriers = passive ? byAgent(above) : arguments.subjects(light, 0);
            above.forEach((name, tokens) -> slots.merge(name, tokens, ClauseReader::joined));
            if (view.words().is(view.lemma(light), "undergoing")) {
                // "received threats from the rebels": whoever receives it is at whom it is aimed
                slots.merge("against", carriers, ClauseReader::joined);
                subjects.addAll(slots.getOrDefault("from", List.of()));
            } else {
                subjects.addAll(carriers);
            }
            slots.put("indirect", tree.dependents(light, "iobj"));
        }
        subjects.addAll(tree.dependents(head, "nmod:poss"));
        subjects.addAll(byAgent(slots));
        subjects.addAll(slots.getOrDefault("between", List.of()));
        if (subjects.isEmpty()) {
            tree.dependents(head, "amod", "compound").stream()
                    .filter(d -> !view.mentions(d).isEmpty() || view.isDemonym(d))
                    .forEach(subjects::add);
        }
        slots.put("subject", List.copyOf(subjects));
        slots.put("compound", tree.dependents(head, "compound", "amod"));
        gatherer.targets(slots);
        return new Clause(head, light >= 0 ? light : head, light >= 0, false, slots);
    }

    private static List<Integer> joined(List<Integer> first, List<Integer> second) {
        List<Integer> all = new ArrayList<>(first);
        second.stream().filter(token -> !all.contains(token)).forEach(all::add);
        return List.copyOf(all);
    }

    private List<Integer> byAgent(Map<String, List<Integer>> slots) {
        return slots.getOrDefault("by", List.of()).stream()
                .filter(token -> !view.token(token).tag().equals("VBG"))
                .toList();
    }

    private void obliques(int head, Map<String, List<Integer>> slots) {
        for (int d : tree.dependents(head, "obl", "nmod")) {
            String preposition = strandedOr(view.preposition(d), head, d);
            if (!preposition.isEmpty() && !tree.relation(d).equals("nmod:poss")) {
                slots.merge(preposition, List.of(d), ClauseReader::joined);
            }
        }
    }

    /** "called on them": a preposition that the parser took for a particle of the verb. */
    private String strandedOr(String preposition, int head, int noun) {
        int particle = tree.dependent(head, "compound:prt");
        boolean stranded =
                preposition.isEmpty() && particle >= 0 && tree.subtree(noun).get(0) == particle + 1;
        return stranded ? view.token(particle).lower() : preposition;
    }

    /** "returned a coin stolen in the war to the museum": the receiver that the parser hung on a word within the object. */
    private List<Integer> receivers(List<Integer> objects) {
        return objects.stream()
                .flatMap(object -> tree.subtree(object).stream())
                .filter(token -> tree.is(token, "nmod", "obl"))
                .filter(token -> view.preposition(token).equals("to") && view.isParty(token))
                .limit(1)
                .toList();
    }

    private void purposes(int head, Map<String, List<Integer>> slots) {
        List<Integer> found = new ArrayList<>();
        for (int d : tree.dependents(head, "xcomp", "advcl")) {
            if (arguments.hasTo(d)) {
                found.add(d);
            }
        }
        for (int object : slots.getOrDefault("object", List.of())) {
            for (int noun : List.of(object, view.meant(object))) {
                tree.dependents(noun, "acl").stream()
                        .filter(d -> arguments.hasTo(d) && !found.contains(d))
                        .forEach(found::add);
            }
        }
        slots.put("purpose", List.copyOf(found));
        List<Integer> gains = new ArrayList<>(slots.getOrDefault("for", List.of()));
        List<Integer> loses = new ArrayList<>();
        for (int purpose : found) {
            parties(purpose, gains, loses);
        }
        slots.put("beneficiary", List.copyOf(gains));
        slots.put("opponent", List.copyOf(loses));
    }

    private void parties(int purpose, List<Integer> gains, List<Integer> loses) {
        Map<String, List<Integer>> around = new TreeMap<>();
        obliques(purpose, around);
        gains.addAll(around.getOrDefault("for", List.of()));
        boolean helps = view.words().is(view.lemma(purpose), "helping");
        boolean ends = view.words().is(view.lemma(purpose), "ending");
        for (int object : tree.dependents(purpose, "obj")) {
            List<Integer> owners = tree.dependents(object, "nmod:poss");
            List<Integer> whose = owners.isEmpty() && view.isAgent(object) ? List.of(object) : owners;
            if (helps) {
                gains.addAll(whose);
            } else if (ends) {
                loses.addAll(whose);
            }
        }
    }
}
