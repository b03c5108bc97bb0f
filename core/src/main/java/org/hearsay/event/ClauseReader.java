package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Token;

/** Finds the clause around a predicate: voice, shared and controlled subjects, relative clauses, light verbs. */
final class ClauseReader {
    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom");
    private static final Set<String> PARTICLES = Set.of("up", "down", "out", "off", "back", "over", "away");
    private static final int DEEPEST = 12;

    private final SentenceView view;
    private final DependencyTree tree;
    private final Governors governors;

    ClauseReader(SentenceView view, Governors governors) {
        this.view = view;
        this.tree = view.tree();
        this.governors = governors;
    }

    Clause verb(int head) {
        boolean passive = isPassive(head, 0);
        Map<String, List<Integer>> slots = new TreeMap<>();
        obliques(head, slots);
        List<Integer> grammatical = subjects(head, 0);
        List<Integer> objects = objects(head);
        if (passive) {
            slots.put("subject", byAgent(slots));
            slots.put(objects.isEmpty() ? "object" : "indirect", grammatical);
            slots.merge("object", objects, ClauseReader::joined);
        } else {
            slots.put("subject", grammatical);
            slots.put("object", objects);
            slots.put("indirect", tree.dependents(head, "iobj"));
        }
        for (int object : slots.getOrDefault("object", List.of())) {
            obliques(object, slots);
            obliques(view.meant(object), slots);
        }
        int preposition = tree.dependent(head, "compound:prt");
        if (preposition >= 0
                && Set.of("on", "upon", "for", "against")
                        .contains(view.token(preposition).lower())) {
            slots.merge(view.token(preposition).lower(), objects, ClauseReader::joined);
        }
        purposes(head, slots);
        unions(head, slots);
        return new Clause(head, head, false, passive, slots);
    }

    /** Adds the places that frames ask for under one name. */
    private void unions(int head, Map<String, List<Integer>> slots) {
        union(slots, "target", "at", "on", "into", "against", "upon");
        union(slots, "foe", "with", "against");
        union(slots, "partner", "object", "with", "to");
        union(slots, "accord", "to", "on", "upon", "purpose", "object");
        union(slots, "cause", "for", "against", "over", "in", "demanding");
        union(slots, "party", "to", "about", "against");
        union(slots, "patient", "object", "indirect");
        List<Integer> contents = tree.dependents(head, "ccomp");
        slots.put("content", contents);
        slots.put(
                "hostage",
                joined(tree.dependents(head, "obj", "xcomp"), tree.dependents(head, "dep", "advmod")).stream()
                        .filter(d -> view.words().is(view.lemma(d), "hostage"))
                        .toList());
        slots.put(
                "content-subject",
                contents.stream()
                        .flatMap(c -> tree.dependents(c, "nsubj").stream())
                        .toList());
        boolean second = tree.is(head, "conj") && tree.governor(head) >= 0;
        slots.put("coordinated", second ? List.of(tree.governor(head)) : List.of());
        slots.put("particle", particle(head) < 0 ? List.of() : List.of(particle(head)));
        slots.put("state", tree.dependents(head, "xcomp", "amod", "acl"));
        List<Integer> objects = slots.getOrDefault("object", List.of());
        slots.put("person-object", objects.stream().filter(view::isAgent).toList());
        slots.put("thing-object", objects.stream().filter(o -> !view.isAgent(o)).toList());
        slots.put(
                "owner",
                objects.stream()
                        .flatMap(o -> tree.dependents(o, "nmod:poss").stream())
                        .toList());
        union(slots, "fatal", "of", "from", "with");
        union(slots, "event", "after", "in", "from");
        List<Integer> purposes = slots.getOrDefault("purpose", List.of());
        slots.put(
                "purpose-object-person",
                purposes.stream()
                        .flatMap(p -> tree.dependents(p, "obj").stream())
                        .filter(view::isAgent)
                        .toList());
        slots.put(
                "purpose-with",
                purposes.stream()
                        .flatMap(p -> tree.dependents(p, "obj").stream())
                        .flatMap(o -> tree.dependents(o, "nmod").stream())
                        .filter(d -> view.preposition(d).equals("with"))
                        .toList());
        slots.put(
                "purpose-object",
                slots.getOrDefault("purpose", List.of()).stream()
                        .flatMap(p -> tree.dependents(p, "obj").stream())
                        .toList());
    }

    /** Returns the first party that the content of an act names: in "threatened to cut off supplies to the rebels", the rebels. */
    List<Integer> party(Clause clause) {
        List<Integer> below = new ArrayList<>();
        for (String slot : List.of("purpose", "object", "for", "to", "content")) {
            clause.slot(slot).forEach(token -> below.addAll(tree.subtree(token)));
        }
        List<Integer> subjects = clause.slot("subject");
        Set<String> own = new TreeSet<>();
        subjects.forEach(
                token -> view.mentions(token).forEach(m -> own.add(m.actor().id())));
        return below.stream()
                .sorted()
                .filter(token -> token > clause.head() && !subjects.contains(token))
                .filter(token -> tree.is(token, "obj", "obl", "nmod", "iobj", "nsubj"))
                .filter(token -> !view.token(token).isPronoun() && view.isParty(token))
                .filter(token -> view.mentions(token).stream()
                        .noneMatch(m -> own.contains(m.actor().id())))
                .limit(1)
                .toList();
    }

    private static void union(Map<String, List<Integer>> slots, String name, String... parts) {
        List<Integer> all = new ArrayList<>();
        for (String part : parts) {
            all.addAll(slots.getOrDefault(part, List.of()));
        }
        slots.put(name, List.copyOf(all));
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
            boolean passive = isPassive(light, 0);
            subjects.addAll(passive ? byAgent(above) : subjects(light, 0));
            above.forEach((name, tokens) -> slots.merge(name, tokens, ClauseReader::joined));
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
        union(slots, "target", "at", "on", "into", "against", "upon");
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

    /** Returns the particle of a verb, or {@link DependencyTree#NONE}. */
    int particle(int head) {
        int tagged = tree.dependent(head, "compound:prt");
        boolean next = head + 1 < tree.size() && tree.governor(head + 1) == head && tree.is(head + 1, "advmod");
        return tagged < 0 && next && PARTICLES.contains(view.token(head + 1).lower()) ? head + 1 : tagged;
    }

    boolean isPassive(int head, int depth) {
        if (tree.dependent(head, "aux:pass", "nsubj:pass") >= 0) {
            return true;
        }
        Token token = view.token(head);
        boolean past = token.tag().equals("VBN") || token.tag().equals("VBD");
        if (!past || depth > DEEPEST) {
            return false;
        }
        if (isHeadlinePassive(head)) {
            return true;
        }
        boolean bare = tree.dependent(head, "aux", "nsubj") < 0;
        if (bare && tree.relation(head).equals("conj") && tree.governor(head) >= 0) {
            return token.tag().equals("VBN")
                    && view.token(tree.governor(head)).isVerb()
                    && isPassive(tree.governor(head), depth + 1);
        }
        boolean participle =
                tree.relation(head).equals("acl") || tree.relation(head).equals("advcl");
        return bare && participle && tree.dependent(head, "obj") < 0;
    }

    /** "Five people shot in the north": a verb that is never without its object, without one. */
    private boolean isHeadlinePassive(int head) {
        boolean alone = tree.dependent(head, "aux", "obj", "iobj", "ccomp", "xcomp", "compound:prt") < 0;
        boolean shared = tree.dependents(head, "conj").stream()
                .anyMatch(d -> view.token(d).isVerb() && tree.dependent(d, "obj") >= 0);
        return alone
                && !shared
                && tree.dependent(head, "nsubj") >= 0
                && view.words().is(view.lemma(head), "undergone")
                && !tree.is(head, "acl");
    }

    /** Returns the grammatical subjects, shared, controlled or understood ones too. */
    List<Integer> subjects(int head, int depth) {
        List<Integer> own = tree.dependents(head, "nsubj");
        if (!own.isEmpty()) {
            return own.stream().map(token -> antecedent(token, head)).toList();
        }
        int above = tree.governor(head);
        if (above < 0 || depth > DEEPEST) {
            return List.of();
        }
        if (tree.is(head, "acl")) {
            return ofModifiedNoun(head, above, depth);
        }
        if (!tree.is(head, "conj", "xcomp", "advcl", "dep", "ccomp")
                || !view.token(above).isVerb()) {
            return List.of();
        }
        if (tree.is(head, "xcomp", "advcl") && governors.controlsByObject(view.lemma(above))) {
            List<Integer> objects = isPassive(above, 0) ? subjects(above, depth + 1) : objects(above);
            if (objects.stream().anyMatch(view::isAgent)) {
                return objects;
            }
        }
        return subjects(above, depth + 1);
    }

    private List<Integer> ofModifiedNoun(int head, int noun, int depth) {
        if (!hasTo(head)) {
            return List.of(noun);
        }
        List<Integer> owners = tree.dependents(noun, "nmod:poss");
        int verb = tree.governor(noun);
        boolean light = owners.isEmpty() && verb >= 0 && view.token(verb).isVerb() && tree.is(noun, "obj");
        return light ? subjects(verb, depth + 1) : owners;
    }

    private int antecedent(int subject, int head) {
        boolean relative =
                tree.is(head, "acl") && RELATIVES.contains(view.token(subject).lower());
        return relative && tree.governor(head) >= 0 ? tree.governor(head) : subject;
    }

    private List<Integer> objects(int head) {
        List<Integer> own = tree.dependents(head, "obj");
        if (own.isEmpty()) {
            own = tree.dependents(head, "xcomp").stream()
                    .filter(state -> !view.token(state).isVerb())
                    .flatMap(state -> tree.dependents(state, "nsubj").stream())
                    .toList();
        }
        boolean relative = tree.relation(head).equals("acl:relcl") && tree.governor(head) >= 0;
        if (relative && tree.dependent(head, "nsubj") >= 0 && !isPassive(head, 0)) {
            boolean gap = own.isEmpty()
                    && !RELATIVES.contains(
                            view.token(tree.dependent(head, "nsubj")).lower());
            boolean pronoun =
                    own.stream().anyMatch(o -> RELATIVES.contains(view.token(o).lower()));
            boolean adverb = tree.dependents(head, "advmod").stream()
                    .anyMatch(d -> view.token(d).tag().equals("WRB"));
            if ((gap && !adverb) || pronoun) {
                return List.of(tree.governor(head));
            }
        }
        return own;
    }

    boolean hasTo(int head) {
        return tree.dependents(head, "mark", "aux").stream()
                .anyMatch(d -> view.token(d).tag().equals("TO")
                        && view.token(d).lower().equals("to"));
    }

    private void purposes(int head, Map<String, List<Integer>> slots) {
        List<Integer> found = new ArrayList<>();
        for (int d : tree.dependents(head, "xcomp", "advcl")) {
            if (hasTo(d)) {
                found.add(d);
            }
        }
        for (int object : slots.getOrDefault("object", List.of())) {
            for (int noun : List.of(object, view.meant(object))) {
                tree.dependents(noun, "acl").stream()
                        .filter(d -> hasTo(d) && !found.contains(d))
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
