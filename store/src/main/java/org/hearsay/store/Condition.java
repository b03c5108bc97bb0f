package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A condition under construction: SQL with question marks, and the values for them. Values never become part of the SQL. */
final class Condition {
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Condition and(String sql, Object... bound) {
        parts.add(sql);
        values.addAll(List.of(bound));
        return this;
    }

    /** Demands that one of several alternatives holds. */
    Condition andAny(List<Condition> alternatives) {
        List<String> any = new ArrayList<>();
        for (Condition alternative : alternatives) {
            any.add(String.join(" AND ", alternative.parts));
            values.addAll(alternative.values);
        }
        parts.add("(" + String.join(" OR ", any) + ")");
        return this;
    }

    /** Demands that a column is a value, or a state's sector where the value is a state: {@code RUS:MIL} for {@code RUS}. */
    static Condition actor(String column, String actor) {
        // The character after ":" is ";". The range comes first, because an index can be searched for it, and not for
        // alternatives.
        String range = column + " >= ? AND " + column + " < ? AND (" + column + " = ? OR " + column + " > ?)";
        return new Condition().and("(" + range + ")", actor, actor + ";", actor, actor + ":");
    }

    /** Returns the same condition inside of other SQL, such as that of a subquery. */
    Condition within(String before, String after) {
        Condition outer = new Condition();
        outer.parts.add(before + String.join(" AND ", parts) + after);
        outer.values.addAll(values);
        return outer;
    }

    String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    /** Returns a query with this condition between what comes before and after it, and the values for what comes after. */
    Query query(Handle handle, String before, String after, Object... last) {
        Query query = handle.createQuery(before + where() + after);
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(last));
        for (int i = 0; i < all.size(); i++) {
            query.bind(i, all.get(i));
        }
        return query;
    }
}
