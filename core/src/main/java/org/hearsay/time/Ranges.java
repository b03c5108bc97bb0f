package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jspecify.annotations.Nullable;

/**
 * Ties times to the ranges that they begin or end: "from 2 to 5 May", "between 2 and 5 May", "May 2-5", "since March", "until late
 * 2024". The words for it are in {@code ranges.tsv}. Immutable.
 *
 * <p>Both times of a closed range stand for the whole of it, and one with "since" for all days until publication.
 */
final class Ranges {
    private final Map<String, String> roles;

    private Ranges(Map<String, String> roles) {
        this.roles = Map.copyOf(roles);
    }

    static Ranges load() {
        Map<String, String> roles = new HashMap<>();
        for (RuleRow row : RuleTable.beside(Ranges.class, "ranges.tsv").rows()) {
            row.list("words").forEach(word -> roles.put(word, row.text("role")));
        }
        return new Ranges(roles);
    }

    /** Returns the times of one sentence, those of ranges with their ends. */
    List<TimeExpression> of(Sentence sentence, List<TimeExpression> times, @Nullable LocalDate published) {
        List<TimeExpression> all = new ArrayList<>(times);
        for (int i = 0; i < all.size(); i++) {
            TimeExpression next = i + 1 < all.size() ? all.get(i + 1) : null;
            if (next != null && isClosed(sentence, all.get(i), next)) {
                close(all, i);
                i++;
            } else {
                all.set(i, open(sentence, all.get(i), published));
            }
        }
        return all;
    }

    private boolean isClosed(Sentence sentence, TimeExpression first, TimeExpression second) {
        LocalDate from = first.from();
        LocalDate to = second.to();
        if (from == null || to == null || first.last() + 2 != second.first() || !isDated(first) || !isDated(second)) {
            return false;
        }
        String role = role(sentence, first.last() + 1);
        boolean joined = role.equals("to")
                || role.equals("until")
                || (role.equals("and") && before(sentence, first).equals("between"));
        return joined && from.isBefore(to);
    }

    private static boolean isDated(TimeExpression time) {
        return time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    }

    private static void close(List<TimeExpression> all, int at) {
        TimeExpression first = all.get(at);
        TimeExpression second = all.get(at + 1);
        Endpoints ends = new Endpoints(first.value(), second.value());
        all.set(at, first.within(ends, first.from(), second.to()));
        all.set(at + 1, second.within(ends, first.from(), second.to()));
    }

    private TimeExpression open(Sentence sentence, TimeExpression time, @Nullable LocalDate published) {
        LocalDate from = time.from();
        if (from == null || !isDated(time)) {
            return time;
        }
        return switch (before(sentence, time)) {
            case "since" ->
                published == null || from.isAfter(published)
                        ? time.within(new Endpoints(time.value(), null), from, time.to())
                        : time.within(new Endpoints(time.value(), published.toString()), from, published);
            case "until" -> time.within(new Endpoints(null, time.value()), from, time.to());
            default -> time;
        };
    }

    private String before(Sentence sentence, TimeExpression time) {
        return time.first() == 0 ? "" : role(sentence, time.first() - 1);
    }

    private String role(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return roles.getOrDefault(token.lower(), "");
    }
}
