package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/**
 * Counts people who are told of one by one: "a man", "his daughter", names. Who has a name is one with whoever shares it; who has none
 * may be any of those who have, and adds nobody to them. Immutable.
 */
final class Persons {
    private static final String THING = "thing";

    private final Set<String> single = new HashSet<>();
    private final Set<String> things = new HashSet<>();

    private Persons() {}

    static Persons load() {
        Persons persons = new Persons();
        for (RuleRow row : RuleTable.beside(Persons.class, "persons.tsv").rows()) {
            Set<String> words = row.text("id").equals(THING) ? persons.things : persons.single;
            words.addAll(row.list("words"));
        }
        return persons;
    }

    /** Says whether a participant is one person. */
    boolean isOne(Participant participant) {
        return isNamed(participant) || single.contains(head(participant.text()));
    }

    /** Says whether it is one person whose name is known, here or where a pronoun or noun was resolved. */
    boolean isNamed(Participant participant) {
        return !name(participant).isEmpty();
    }

    /** Returns the words of the person's name in order, or none. */
    List<String> name(Participant participant) {
        List<String> spelt = capitalised(participant.text());
        boolean other = participant.text().chars().anyMatch(Character::isLowerCase)
                && spelt.size() < Words.of(participant.text()).size();
        if (!spelt.isEmpty() && !other && spelt.stream().noneMatch(things::contains)) {
            return spelt;
        }
        return spelt.isEmpty() && single.contains(head(participant.text())) ? resolved(participant) : List.of();
    }

    /** Returns the name that a common noun or pronoun stands for: an actor's id of several words, none of them a common noun. */
    private List<String> resolved(Participant participant) {
        String actor = participant.actor();
        if (actor == null || actor.indexOf('-') < 0 || actor.indexOf(':') >= 0) {
            return List.of();
        }
        List<String> words = Words.of(actor);
        boolean name = words.stream()
                .noneMatch(word -> things.contains(word) || single.contains(Words.stem(word)) || single.contains(word));
        return name && words.size() <= 4 ? words : List.of();
    }

    private static List<String> capitalised(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.trim().split("[\\s,]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && word.length() > 1) {
                words.addAll(Words.of(word));
            }
        }
        return words;
    }

    private static String head(String phrase) {
        List<String> words = Words.of(phrase.split("\\b(?:of|in|at|from|with|who|whose)\\b", 2)[0]);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Gathers people until they are counted. Not safe for several threads. */
    final class Gathering {
        private final List<List<String>> names = new ArrayList<>();
        private int most;

        /** Adds those whom one event befell. */
        void add(List<Participant> together) {
            int here = 0;
            for (Participant participant : together) {
                if (isOne(participant)) {
                    here++;
                    named(name(participant));
                }
            }
            most = Math.max(most, here);
        }

        private void named(List<String> name) {
            if (name.isEmpty()) {
                return;
            }
            for (int i = 0; i < names.size(); i++) {
                if (isSame(names.get(i), name)) {
                    if (name.size() > names.get(i).size()) {
                        names.set(i, name);
                    }
                    return;
                }
            }
            names.add(name);
        }

        int count() {
            return Math.max(most, names.size());
        }
    }

    /** Two whole names are one where first and last word agree; a part of a name is one with a name that holds it. */
    private static boolean isSame(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        if (first.size() == 1 || second.size() == 1) {
            return first.containsAll(second) || second.containsAll(first);
        }
        return first.get(0).equals(second.get(0)) || first.containsAll(second) || second.containsAll(first);
    }

    Gathering gathering() {
        return new Gathering();
    }
}
