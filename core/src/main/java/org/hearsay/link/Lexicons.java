package org.hearsay.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Stance;
import org.hearsay.claim.Victims;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/**
 * The tables beside this package, read once. Immutable.
 *
 * @param stopWords function words, and words of time and number
 * @param kinds kinds of things and people
 * @param predicates words that report one kind of happening
 * @param deeds verbs, by their forms and what is derived from them
 * @param genericPlaces words of place names that don't say which place
 * @param groups types that can be of one thing, by type
 * @param moves whether a group's events move from place to place, by group
 * @param realis realis that can be of one thing
 * @param measures the group and growth of each measure
 * @param people the kinds that are of people
 * @param victims the kind of people that is counted
 * @param informing the stances of those who tell that something happened
 * @param institutions the types of source of which a story has one, though it has no name
 * @param reliability rank by type of source, 1 the most reliable
 * @param dayParts words and hours that say which part of a day
 * @param singlePersons how people are told of one by one
 * @param selections words that say that a number counts some
 */
record Lexicons(
        Lexicon stopWords,
        Lexicon kinds,
        Lexicon predicates,
        Lexicon deeds,
        Lexicon genericPlaces,
        Map<EventType, String> groups,
        Map<String, Boolean> moves,
        Map<Realis, String> realis,
        Map<Measure, MeasureRule> measures,
        Set<String> people,
        Map<Victims, String> victims,
        Set<Stance> informing,
        Set<SourceType> institutions,
        Map<SourceType, Integer> reliability,
        DayParts dayParts,
        SinglePersons singlePersons,
        Selections selections) {

    /**
     * What is known of a measure.
     *
     * @param group the group of events that count it
     * @param cumulative whether its count only grows
     * @param people whether it counts people where nothing else is said
     * @param comparable whether everybody counts the same by it, so that numbers can contradict each other
     */
    record MeasureRule(String group, boolean cumulative, boolean people, boolean comparable) {}

    static Lexicons load() {
        Map<EventType, String> groups = new EnumMap<>(EventType.class);
        Map<String, Boolean> moves = new HashMap<>();
        for (RuleRow row : table("groups.tsv").rows()) {
            moves.put(row.text("id"), row.text("moves").equals("yes"));
            row.constants("types", EventType.class).forEach(type -> groups.put(type, row.text("id")));
        }
        Map<Realis, String> realis = new EnumMap<>(Realis.class);
        for (RuleRow row : table("realis.tsv").rows()) {
            row.constants("realis", Realis.class).forEach(value -> realis.put(value, row.text("id")));
        }
        return new Lexicons(
                Lexicon.beside("stopwords.tsv"),
                Lexicon.beside("kinds.tsv"),
                Lexicon.beside("predicates.tsv"),
                Lexicon.beside("deeds.tsv"),
                Lexicon.beside("places.tsv"),
                groups,
                moves,
                realis,
                readMeasures(),
                readPeople(),
                readVictims(),
                readInforming(),
                readInstitutions(),
                readReliability(),
                DayParts.load(),
                SinglePersons.load(),
                Selections.load());
    }

    private static Map<Measure, MeasureRule> readMeasures() {
        Map<Measure, MeasureRule> measures = new EnumMap<>(Measure.class);
        for (RuleRow row : table("measures.tsv").rows()) {
            measures.put(
                    row.constant("measure", Measure.class),
                    new MeasureRule(
                            row.text("group"),
                            row.text("cumulative").equals("yes"),
                            row.text("people").equals("yes"),
                            row.text("comparable").equals("yes")));
        }
        return measures;
    }

    private static Set<String> readPeople() {
        return table("kinds.tsv").rows().stream()
                .filter(row -> row.text("people").equals("yes"))
                .map(row -> row.text("id"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Victims, String> readVictims() {
        Map<Victims, String> kinds = new EnumMap<>(Victims.class);
        table("victims.tsv").rows().forEach(row -> kinds.put(row.constant("victims", Victims.class), row.text("kind")));
        return kinds;
    }

    private static Set<Stance> readInforming() {
        return table("stances.tsv").rows().stream()
                .filter(row -> row.text("informs").equals("yes"))
                .flatMap(row -> row.constants("stances", Stance.class).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<SourceType> readInstitutions() {
        return table("reliability.tsv").rows().stream()
                .filter(row -> row.text("institution").equals("yes"))
                .map(row -> row.constant("type", SourceType.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<SourceType, Integer> readReliability() {
        Map<SourceType, Integer> ranks = new EnumMap<>(SourceType.class);
        for (RuleRow row : table("reliability.tsv").rows()) {
            row.text("reason");
            ranks.put(row.constant("type", SourceType.class), row.number("rank"));
        }
        return ranks;
    }

    private static RuleTable table(String name) {
        return RuleTable.beside(Lexicons.class, name);
    }

    String group(EventType type) {
        return Objects.requireNonNull(groups.get(type), () -> "groups.tsv lacks " + type);
    }

    MeasureRule measure(Measure measure) {
        return Objects.requireNonNull(measures.get(measure), () -> "measures.tsv lacks " + measure);
    }

    String realis(Realis value) {
        return Objects.requireNonNull(realis.get(value), () -> "realis.tsv lacks " + value);
    }

    int rank(SourceType type) {
        return Objects.requireNonNull(reliability.get(type), () -> "reliability.tsv lacks " + type);
    }

    /** Returns the verbs that the words of a predicate are forms of or are derived from; the stem of a word that is neither. */
    Set<String> deedsOf(String predicate) {
        Set<String> verbs = new HashSet<>();
        for (String stem : stopWords.othersOf(predicate)) {
            Set<String> known = deeds.of(stem);
            verbs.addAll(known.isEmpty() ? Set.of(stem) : known);
        }
        return Set.copyOf(verbs);
    }

    /** Returns the kinds of what a phrase names: of its head, or where that is of none, of any of its words. */
    Set<String> kindsOf(String phrase) {
        String head = head(phrase);
        Set<String> ofHead = kinds.of(head);
        if (!ofHead.isEmpty()) {
            return ofHead;
        }
        Set<String> deeds = predicates.of(head);
        return deeds.isEmpty() ? kinds.ofText(phrase) : deeds;
    }

    /** Returns the stem of the last word before the first function word that follows a content word. */
    private String head(String phrase) {
        String head = "";
        for (String word : Words.of(phrase)) {
            String stem = Words.stem(word);
            if (!stopWords.has(stem)) {
                head = stem;
            } else if (!head.isEmpty()) {
                break;
            }
        }
        return head;
    }

    /** Returns the slug of a phrase without the function words that it begins with: "the health ministry" and "a ministry". */
    String slug(String phrase) {
        List<String> words = Words.of(phrase).stream()
                .dropWhile(word -> stopWords.has(Words.stem(word)))
                .toList();
        return words.isEmpty() ? Words.slug(phrase) : String.join("-", words);
    }

    boolean isPeople(String kind) {
        return people.contains(kind);
    }

    String victims(Victims whom) {
        return victims.getOrDefault(whom, "");
    }

    boolean moves(String group) {
        return Objects.requireNonNull(moves.get(group), () -> "groups.tsv lacks " + group);
    }
}
