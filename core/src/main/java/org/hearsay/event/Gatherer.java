package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.language.DependencyTree;

/** Gathers the places around a verb that frames ask for under one name: the foe of a fight, the owner of what is rejected. */
final class Gatherer {
    private final SentenceView view;
    private final DependencyTree tree;
    private final Arguments arguments;

    Gatherer(SentenceView view, Arguments arguments) {
        this.view = view;
        this.tree = view.tree();
        this.arguments = arguments;
    }

    /** Adds these places to the others. */
    void gather(int head, Map<String, List<Integer>> slots) {
        targets(slots);
        union(slots, "foe", "with", "against");
        union(slots, "partner", "object", "with", "to");
        union(slots, "accord", "to", "on", "upon", "purpose", "object");
        union(slots, "cause", "for", "against", "over", "in", "demanding");
        union(slots, "party", "to", "about", "against");
        union(slots, "patient", "object", "indirect");
        union(slots, "fatal", "of", "from", "with");
        union(slots, "event", "after", "in", "from");
        slots.put("hostage", hostages(head));
        boolean second = tree.is(head, "conj") && tree.governor(head) >= 0;
        slots.put("coordinated", second ? List.of(tree.governor(head)) : List.of());
        int particle = arguments.particle(head);
        slots.put("particle", particle < 0 ? List.of() : List.of(particle));
        slots.put("state", states(head));
        contents(head, slots);
        objects(slots);
        purposes(slots);
    }

    /** Returns what somebody is called, found or left as; what they are called to do is a purpose. */
    private List<Integer> states(int head) {
        return tree.dependents(head, "xcomp", "amod", "acl").stream()
                .filter(d -> !arguments.hasTo(d) && !view.token(d).tag().equals("VBG"))
                .toList();
    }

    /** Adds whom or what an act is aimed at. */
    void targets(Map<String, List<Integer>> slots) {
        union(slots, "target", "at", "on", "into", "against", "upon");
    }

    private List<Integer> hostages(int head) {
        return Stream.concat(
                        tree.dependents(head, "obj", "xcomp").stream(), tree.dependents(head, "dep", "advmod").stream())
                .filter(d -> view.words().is(view.lemma(d), "hostage"))
                .distinct()
                .toList();
    }

    private void contents(int head, Map<String, List<Integer>> slots) {
        List<Integer> contents = tree.dependents(head, "ccomp");
        slots.put("content", contents);
        slots.put("content-subject", below(contents, "nsubj"));
    }

    private void objects(Map<String, List<Integer>> slots) {
        List<Integer> objects = slots.getOrDefault("object", List.of());
        slots.put("person-object", objects.stream().filter(view::isAgent).toList());
        slots.put(
                "person-for",
                slots.getOrDefault("for", List.of()).stream()
                        .filter(view::isAgent)
                        .toList());
        slots.put("thing-object", objects.stream().filter(o -> !view.isAgent(o)).toList());
        slots.put("owner", objects.stream().flatMap(this::owners).distinct().toList());
    }

    /** Returns whose a thing is: "Norvia's offer", "the Norvian offer", "an offer by Norvia". */
    private Stream<Integer> owners(int thing) {
        List<Integer> possessors = tree.dependents(thing, "nmod:poss");
        if (!possessors.isEmpty()) {
            return possessors.stream();
        }
        Stream<Integer> named = tree.dependents(thing, "compound", "amod").stream()
                .filter(d -> !view.mentions(d).isEmpty());
        Stream<Integer> behind = tree.dependents(thing, "nmod").stream()
                .filter(d -> List.of("by", "of", "from").contains(view.preposition(d)))
                .filter(view::isAgent);
        return Stream.concat(named, behind);
    }

    private void purposes(Map<String, List<Integer>> slots) {
        List<Integer> purposes = slots.getOrDefault("purpose", List.of());
        List<Integer> objects = below(purposes, "obj");
        slots.put("purpose-object", objects);
        slots.put(
                "purpose-object-person", objects.stream().filter(view::isAgent).toList());
        slots.put("purpose-with", behind(objects, "with"));
        slots.put("purpose-to", behind(purposes, "to"));
        slots.put("purpose-to-from", behind(behind(purposes, "to"), "from"));
    }

    private List<Integer> below(List<Integer> heads, String relation) {
        return heads.stream()
                .flatMap(head -> tree.dependents(head, relation).stream())
                .toList();
    }

    private List<Integer> behind(List<Integer> heads, String preposition) {
        return heads.stream()
                .flatMap(head -> tree.dependents(head, "obl", "nmod").stream())
                .filter(d -> view.preposition(d).equals(preposition))
                .toList();
    }

    private static void union(Map<String, List<Integer>> slots, String name, String... parts) {
        List<Integer> all = new ArrayList<>();
        for (String part : parts) {
            all.addAll(slots.getOrDefault(part, List.of()));
        }
        slots.put(name, List.copyOf(all));
    }
}
