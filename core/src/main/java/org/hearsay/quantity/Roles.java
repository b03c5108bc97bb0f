package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/** Tells parts, groups, former values and selections from the words around a number, by {@code roles.tsv}. Immutable. */
final class Roles {

    /** Where the words stand, and what else must be so. */
    private enum Side {
        /** Before the number. */
        BEFORE,
        /** Behind the number. */
        AFTER,
        /** Before the number, where a word of change stands near. */
        MOVED,
        /** Before the number, which no verb of its own follows. */
        APPOSED,
        /** Behind the number, which stands in apposition. */
        PARTITIVE,
        /** Between the number that is read before and this one. */
        SELECTED
    }

    /**
     * What surrounds a number.
     *
     * @param first the first token of the number with its bound words
     * @param last the last token of number and unit
     * @param end the last token of what is counted, or {@code last}
     * @param things whether things are counted, and nothing is measured
     * @param moved whether a word of change stands near
     * @param before the quantity that is read before it in the sentence, or null
     */
    record Place(
            int first,
            int last,
            int end,
            boolean things,
            boolean moved,
            @Nullable Quantity before) {}

    private final Map<Side, Map<Role, Forms>> forms;

    private Roles(Map<Side, Map<Role, Forms>> forms) {
        this.forms = forms;
    }

    static Roles load() {
        Map<Side, Map<Role, List<String>>> lists = new EnumMap<>(Side.class);
        for (RuleRow row : RuleTable.beside(Roles.class, "roles.tsv").rows()) {
            lists.computeIfAbsent(row.constant("side", Side.class), side -> new EnumMap<>(Role.class))
                    .computeIfAbsent(row.constant("role", Role.class), role -> new ArrayList<>())
                    .addAll(row.list("forms"));
        }
        Map<Side, Map<Role, Forms>> forms = new EnumMap<>(Side.class);
        lists.forEach((side, roles) -> {
            Map<Role, Forms> byRole = new HashMap<>();
            roles.forEach((role, words) -> byRole.put(role, new Forms(words)));
            forms.put(side, Map.copyOf(byRole));
        });
        return new Roles(forms);
    }

    private int length(Side side, Role role, List<Token> tokens, int edge) {
        Forms words = forms.getOrDefault(side, Map.of()).get(role);
        if (words == null) {
            return 0;
        }
        return side == Side.AFTER || side == Side.PARTITIVE ? words.from(tokens, edge) : words.upTo(tokens, edge);
    }

    Role of(List<Token> tokens, Place place) {
        if (isFormer(tokens, place)) {
            return Role.FORMER;
        }
        if (isGroup(tokens, place)) {
            return Role.GROUP;
        }
        if (length(Side.BEFORE, Role.PART, tokens, place.first) > 0 || continuesPart(tokens, place)) {
            return Role.PART;
        }
        if (length(Side.APPOSED, Role.PART, tokens, place.first) > 0) {
            return isPredicated(tokens, place.end + 1) ? Role.SELECTION : Role.PART;
        }
        int partitive = length(Side.PARTITIVE, Role.PART, tokens, place.last + 1);
        if (partitive > 0) {
            boolean apposed = isApposed(tokens, place.first) && !isPredicated(tokens, place.last + 1 + partitive);
            return apposed ? Role.PART : Role.SELECTION;
        }
        boolean selects = isSelection(tokens, place.last + 1) || isSelection(tokens, place.last);
        return place.things && selects ? Role.SELECTION : Role.WHOLE;
    }

    /** "14 of them", "of which 97": a number of those whom the number before it counts. */
    boolean meansOthers(List<Token> tokens, int first, int last) {
        return length(Side.PARTITIVE, Role.PART, tokens, last + 1) > 0
                || length(Side.APPOSED, Role.PART, tokens, first) > 0;
    }

    private boolean isFormer(List<Token> tokens, Place place) {
        return length(Side.BEFORE, Role.FORMER, tokens, place.first) > 0
                || length(Side.AFTER, Role.FORMER, tokens, place.end + 1) > 0
                || ((place.moved || followsMove(place)) && length(Side.MOVED, Role.FORMER, tokens, place.first) > 0);
    }

    /** "rose 6 percent to 31 from 28". */
    private static boolean followsMove(Place place) {
        return place.before != null && place.before.trend() != null && place.first - place.before.last() == 2;
    }

    private boolean isGroup(List<Token> tokens, Place place) {
        int between = length(Side.SELECTED, Role.GROUP, tokens, place.first);
        return between > 0 && place.things && place.before != null && place.before.last() + 1 == place.first - between;
    }

    /** "including 14 children and six women": what is joined to a part is one, unless a verb of its own follows. */
    private static boolean continuesPart(List<Token> tokens, Place place) {
        Quantity before = place.before;
        if (before == null || before.role() != Role.PART || isPredicated(tokens, place.end + 1)) {
            return false;
        }
        int end = Math.max(before.last(), before.counted());
        boolean joined = end + 1 < place.first;
        for (int at = end + 1; at < place.first; at++) {
            joined &= Words.is(tokens, at, ",", "and", "or");
        }
        return joined;
    }

    /** Says whether a verb other than "be" stands at a token, or an auxiliary and a participle. */
    private static boolean isPredicated(List<Token> tokens, int at) {
        int next = at;
        boolean auxiliary = false;
        while (next < tokens.size() && (tokens.get(next).tag().startsWith("RB") || isAuxiliary(tokens.get(next)))) {
            auxiliary |= isAuxiliary(tokens.get(next));
            next++;
        }
        if (next >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(next);
        return token.isVerb() && (auxiliary || !token.tag().equals("VBG"));
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag().equals("MD")
                || (token.isVerb()
                        && (token.lemma().equals("be") || token.lemma().equals("have")));
    }

    private static boolean isApposed(List<Token> tokens, int first) {
        return first > 0 && Words.is(tokens, first - 1, ",", "-", "–", "—", "--", "(", ";", "and", "-lrb-", "with");
    }

    /** "three of the", "five of its". */
    private static boolean isSelection(List<Token> tokens, int at) {
        if (!Words.is(tokens, at, "of", "out") || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(Words.is(tokens, at, "out") && at + 2 < tokens.size() ? at + 2 : at + 1);
        return next.tag().equals("DT") || next.tag().equals("PRP$") || next.isNumber();
    }
}
