package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.language.DependencyTree;
import org.hearsay.text.Span;

/** Chooses who and what plays which part in an event, and the words that stand for it. */
final class Casting {
    private final SentenceView view;
    private final DependencyTree tree;
    private final ClauseReader clauses;
    private final Arguments arguments;
    private final Circumstances circumstances;

    Casting(SentenceView view, ClauseReader clauses, Arguments arguments, Circumstances circumstances) {
        this.view = view;
        this.tree = view.tree();
        this.clauses = clauses;
        this.arguments = arguments;
        this.circumstances = circumstances;
    }

    /** Returns at whom it is aimed; whoever acts is not also the one who receives. */
    List<Integer> recipients(Frame frame, Clause clause) {
        List<Integer> found = firstFilled(frame.recipients(), clause);
        if (found.equals(clause.slot("subject"))) {
            return found;
        }
        Set<String> own = ids(clause.slot("subject"));
        return found.stream()
                .filter(view::isReceiver)
                .filter(head -> own.isEmpty() || !isAmong(own, head))
                .toList();
    }

    /** Returns what it is done with; what would receive but is nobody and nowhere, such as a remark, is that too. */
    List<Integer> things(Frame frame, Clause clause, List<Integer> recipients) {
        List<Integer> found = firstFilled(frame.things(), clause);
        return found.isEmpty() && recipients.isEmpty()
                ? firstFilled(frame.recipients(), clause).stream()
                        .filter(head -> !view.isReceiver(head))
                        .toList()
                : found.stream().filter(head -> !recipients.contains(head)).toList();
    }

    private boolean isAmong(Set<String> own, int head) {
        Set<String> meant = ids(List.of(head));
        return !meant.isEmpty() && own.containsAll(meant);
    }

    private Set<String> ids(List<Integer> heads) {
        Set<String> found = new TreeSet<>();
        heads.forEach(
                head -> view.mentions(head).forEach(m -> found.add(m.actor().id())));
        return found;
    }

    /** Returns the heads in the first of these slots that holds any; of several kinds, those who can act. */
    List<Integer> firstFilled(List<String> slots, Clause clause) {
        for (String slot : slots) {
            List<Integer> filled = slot.equals("party-within") ? clauses.party(clause) : clause.slot(slot);
            List<Integer> heads = filled.stream()
                    .filter(head -> !view.token(head).tag().startsWith("W") && !circumstances.isTime(head))
                    .toList();
            if (!heads.isEmpty()) {
                List<Integer> who = heads.stream()
                        .filter(head -> view.isAgent(head) && !view.isOnlyPlace(head))
                        .toList();
                return who.isEmpty() ? heads : who;
            }
        }
        return List.of();
    }

    /** Returns who acts; behind an attack or a weapon stands whoever it belongs to. */
    List<Integer> actors(Frame frame, Clause clause, List<Integer> recipients) {
        if (!frame.actors().isEmpty()) {
            return firstFilled(frame.actors(), clause);
        }
        if (recipients.equals(clause.slot("subject"))) {
            return List.of();
        }
        List<Integer> who = new ArrayList<>();
        for (int subject : clause.slot("subject")) {
            if (view.isAgent(subject)) {
                who.add(subject);
            } else {
                tree.dependents(subject, "nmod:poss", "amod", "compound").stream()
                        .filter(view::isAgent)
                        .forEach(who::add);
            }
        }
        return who;
    }

    Span predicate(Clause clause, Frame frame) {
        int head = clause.head();
        if (frame.particle() != null) {
            return view.sentence().span(head, arguments.particle(head));
        }
        int first = head;
        while (!view.token(head).isVerb() && first > 0 && isCompound(first - 1, head)) {
            first--;
        }
        return view.sentence().span(first, head);
    }

    private boolean isCompound(int token, int head) {
        return tree.governor(token) == head
                && tree.is(token, "compound")
                && !view.token(token).isProperNoun()
                && tree.dependents(token).isEmpty();
    }
}
