package org.hearsay.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.event.Frame.Word;

/** Says whether what stands around a predicate is what a frame asks for. */
final class FrameFitter {
    private final SentenceView view;
    private final Arguments arguments;
    private final WordClasses words;

    FrameFitter(SentenceView view, Arguments arguments) {
        this.view = view;
        this.arguments = arguments;
        this.words = view.words();
    }

    boolean fits(Frame frame, Clause clause) {
        int particle = arguments.particle(clause.head());
        String wanted = frame.particle();
        if (wanted != null && (particle < 0 || !view.token(particle).lower().equals(wanted))) {
            return false;
        }
        return frame.conditions().entrySet().stream().allMatch(entry -> holds(entry.getValue(), entry.getKey(), clause))
                && (frame.word() != Word.NOUN || clause.light() || isWhole(frame, clause));
    }

    private boolean holds(Condition condition, String slot, Clause clause) {
        if (slot.equals("purpose")) {
            return condition.holds(!clause.slot(slot).isEmpty(), purposeClasses(clause));
        }
        if (slot.equals("subject") && condition.isFree()) {
            return clause.slot(slot).isEmpty() || clause.classes(slot, view).contains("agent");
        }
        if (slot.equals("particle")) {
            return condition.holds(
                    !clause.slot(slot).isEmpty(),
                    clause.slot(slot).stream().map(at -> view.token(at).lower()).collect(Collectors.toSet()));
        }
        return condition.holds(!clause.slot(slot).isEmpty(), clause.classes(slot, view));
    }

    private Set<String> purposeClasses(Clause clause) {
        Set<String> found = new TreeSet<>();
        for (int verb : clause.slot("purpose")) {
            found.addAll(words.of(view.lemma(verb)));
        }
        if (clause.slot("beneficiary").stream().anyMatch(view::isAgent)) {
            found.add("helping");
        }
        return found;
    }

    /** A noun on its own tells an event only where it says both who and to whom or where. */
    private boolean isWhole(Frame frame, Clause clause) {
        boolean who = clause.slot("subject").stream().anyMatch(view::isAgent);
        boolean whom = isSeveral(clause.slot("subject"))
                || frame.recipients().stream()
                        .anyMatch(slot -> clause.slot(slot).stream().anyMatch(view::isAgent));
        return who && whom;
    }

    /** Says whether the heads are more than one; two words of one name are one. */
    private boolean isSeveral(List<Integer> heads) {
        return heads.stream()
                        .map(head -> view.mentions(head).isEmpty()
                                ? String.valueOf(head)
                                : view.mentions(head).get(0).actor().id())
                        .distinct()
                        .count()
                > 1;
    }
}
