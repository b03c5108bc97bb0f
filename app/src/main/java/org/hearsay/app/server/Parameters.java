package org.hearsay.app.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.event.Measure;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.LinkQuery;
import org.hearsay.view.FacetValues;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, checked. One that the address does not know is refused, so that a slip of the pen is noticed. */
final class Parameters {
    private static final int USUAL_LIMIT = 50;
    static final int MOST_LIMIT = 500;
    private static final int LONGEST_VALUE = 500;
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    static Parameters of(Context context, Set<String> known) {
        Map<String, List<String>> given = context.queryParamMap();
        given.forEach((name, values) -> check(name, values, known));
        return new Parameters(given);
    }

    /** Returns the names of all facets, and these. */
    static Set<String> facetsAnd(String... others) {
        Set<String> names = new HashSet<>(Arrays.asList(others));
        Arrays.stream(Facet.values()).map(Token::of).forEach(names::add);
        return names;
    }

    private static void check(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            throw RequestFault.badParameter(name, "is not known here");
        }
        if (values.size() > MOST_VALUES || values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            throw RequestFault.badParameter(name, "has too many values or too long a one");
        }
    }

    @Nullable String text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0).isBlank()
                ? null
                : values.get(0).strip();
    }

    boolean isTrue(String name) {
        String value = text(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw RequestFault.badParameter(name, "is true or false");
        }
        return true;
    }

    int limit() {
        return limit(USUAL_LIMIT);
    }

    int limit(int usual) {
        String value = text("limit");
        if (value == null) {
            return usual;
        }
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST_LIMIT) {
            throw RequestFault.badParameter("limit", "is a number from 1 to " + MOST_LIMIT);
        }
        return Integer.parseInt(value);
    }

    @Nullable String after() {
        return Cursor.read(text("cursor"));
    }

    /** Returns the words of a closed list that are asked for; empty where none is. */
    Set<String> several(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns a day, or null where none is given. */
    @Nullable LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException malformed) {
            throw RequestFault.badParameter(name, "is a day, as 2025-08-15");
        }
    }

    /** Refuses parameters that don't go with another one. */
    void demandWithout(String name, Set<String> others) {
        others.stream().filter(given::containsKey).findFirst().ifPresent(other -> {
            throw RequestFault.badParameter(other, "does not go with " + name);
        });
    }

    /** Returns the facet of that name. */
    static Facet facet(String name) {
        return Arrays.stream(Facet.values())
                .filter(facet -> Token.of(facet).equals(name))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter(name, "is no facet"));
    }

    /** Returns the claims that are asked for, from the beginning and without a limit. */
    ClaimQuery claims() {
        ClaimQuery query = new ClaimQuery(text("q"), Map.of(), isTrue("history"), null, Integer.MAX_VALUE);
        for (Facet facet : Facet.values()) {
            List<String> values = given.getOrDefault(Token.of(facet), List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                query = query.with(
                        facet,
                        values.stream().map(value -> checked(facet, value)).toArray(String[]::new));
            }
        }
        return query;
    }

    /** Returns the links that are asked for, from the beginning and without a limit. */
    LinkQuery links() {
        return LinkQuery.ALL
                .withActor(text("actor"))
                .withStory(text("story"))
                .withOccurrence(text("occurrence"))
                .withMeasure(measure(text("measure")));
    }

    private static @Nullable Measure measure(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String token = checked(Facet.MEASURE, value);
        return Arrays.stream(Measure.values())
                .filter(measure -> Token.of(measure).equals(token))
                .findFirst()
                .orElseThrow();
    }

    private static String checked(Facet facet, String value) {
        try {
            return FacetValues.check(facet, value);
        } catch (IllegalArgumentException impossible) {
            throw RequestFault.badParameter(Token.of(facet), String.valueOf(impossible.getMessage()));
        }
    }
}
