package org.hearsay.evaluate.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventMention;
import org.hearsay.event.EventType;
import org.hearsay.event.Realis;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Reads the labels of older sets as PLOVER types of today, and says how a set without realis would label an event. */
final class Labels {
    private static final Set<EventType> FRIENDLY = Set.of(
            EventType.AID,
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.SUPPORT,
            EventType.RETREAT,
            EventType.CONCEDE);
    private static final Set<EventType> HOSTILE =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE, EventType.PROTEST);

    private final List<RuleRow> rows =
            RuleTable.beside(Labels.class, "labels.tsv").rows();

    /** Returns the types that a label or CAMEO code stands for: those of the longest label that it begins with. */
    Set<String> types(String label) {
        return row(label).map(row -> Set.copyOf(row.list("types"))).orElse(Set.of(label));
    }

    /** Returns the types that sets with the labels of before 2021 give to a code: all of CAMEO's root 19 was one label there. */
    private Set<String> olderTypes(String code) {
        List<String> older = row(code).map(row -> row.list("older")).orElse(List.of());
        return older.isEmpty() ? types(code) : Set.copyOf(older);
    }

    private Optional<RuleRow> row(String label) {
        return rows.stream()
                .filter(row -> isCode(label) ? label.startsWith(row.text("label")) : label.equals(row.text("label")))
                .max(Comparator.comparingInt(row -> row.text("label").length()));
    }

    private static boolean isCode(String label) {
        return !label.isEmpty() && Character.isDigit(label.charAt(0));
    }

    /**
     * Returns the label of an event in a set that has no realis: a promised kindness is an agreement, a hostile act to come is a
     * threat, a kindness that is denied is a refusal, and what is asked for is a request. What happened has the type that the
     * crosswalk gives to its CAMEO code: a signed agreement is SUPPORT there.
     *
     * @param event the event, or null where none was found
     * @param appeals whether an appeal is an event; CAMEO's root 02 has no PLOVER type
     */
    String label(@Nullable EventMention event, boolean appeals) {
        if (event == null || (!appeals && isAppeal(event))) {
            return GoldEvent.NONE;
        }
        EventType type = event.type();
        Set<String> coded =
                event.cameo() == null ? Set.of() : appeals ? olderTypes(event.cameo()) : types(event.cameo());
        boolean friendly = FRIENDLY.contains(type);
        return switch (event.realis()) {
            case FUTURE ->
                friendly ? EventType.AGREE.name() : HOSTILE.contains(type) ? EventType.THREATEN.name() : type.name();
            case NEGATED -> friendly || type == EventType.AGREE ? EventType.REJECT.name() : type.name();
            case REQUESTED -> EventType.REQUEST.name();
            default ->
                coded.size() == 1 && !coded.contains(GoldEvent.NONE)
                        ? coded.iterator().next()
                        : type.name();
        };
    }

    private static boolean isAppeal(EventMention event) {
        String cameo = event.cameo();
        return cameo != null && cameo.startsWith("02") && event.realis() != Realis.NEGATED;
    }
}
