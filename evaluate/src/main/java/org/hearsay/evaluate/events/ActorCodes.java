package org.hearsay.evaluate.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.Actor;
import org.hearsay.actor.SourceType;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/**
 * Writes actors as PLOVER writes them in its field for states: by the state, or, for whom no state owns, by what kind of
 * international body it is. A body that several states make up is {@code IGO}, an armed group across states {@code IMG}.
 */
final class ActorCodes {
    private static final int LENGTH = 3;

    private final Map<String, String> spellings = new HashMap<>();

    ActorCodes() {
        for (RuleRow row : RuleTable.beside(ActorCodes.class, "codes.tsv").rows()) {
            spellings.put(row.text("code"), row.text("iso"));
        }
    }

    /** Returns the code of one of our actors; the id of one who has neither state nor kind. */
    static String of(Actor actor) {
        String state = actor.state();
        if (state != null) {
            return state;
        }
        SourceType type = actor.sourceType();
        if (type == SourceType.ARMED_GROUP) {
            return "IMG";
        }
        boolean international = type == SourceType.INTERNATIONAL_ORGANISATION
                || Set.of("IGO", "NGO").contains(actor.sector() == null ? "" : actor.sector());
        return international ? "IGO" : actor.id();
    }

    /** Returns the first part of a code of the set, as ISO 3166 writes it. */
    String first(String code) {
        String first = code.length() > LENGTH ? code.substring(0, LENGTH) : code;
        return spellings.getOrDefault(first, first);
    }
}
