package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.claim.Victims;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is confined to, in a form that can be compared: only figures of equal scope compete. Immutable.
 *
 * @param kind the kind of people or things that are counted; empty for people in general
 * @param state the state of those who are counted, or empty where nobody says
 * @param unit the words of the military or other unit, sorted
 * @param place the words of the place, where it is narrower than the occurrence's
 * @param time the time window's value, or empty
 */
record Scope(String kind, String state, String unit, String place, String time) {

    /** Nothing confines it. */
    static final Scope ALL = new Scope("", "", "", "", "");

    static Scope of(Figure figure, @Nullable PlaceName where, Lexicons lexicons) {
        ClaimRecord.Scope scope = figure.scope();
        ClaimRecord.Of of = figure.of();
        String actor = of == null ? null : of.actor();
        return new Scope(
                kind(figure, lexicons),
                actor == null ? "" : Party.stateOf(actor),
                scope == null || scope.unit() == null ? "" : words(scope.unit(), lexicons),
                place(scope, where, lexicons),
                scope == null || scope.time() == null ? "" : scope.time().value());
    }

    private static String kind(Figure figure, Lexicons lexicons) {
        ClaimRecord.Of of = figure.of();
        if (of != null && of.victims() != null && of.victims() != Victims.MIXED) {
            return lexicons.victims(of.victims());
        }
        String counted = (of == null ? "" : of.text()) + " " + (figure.unit() == null ? "" : figure.unit());
        boolean people = lexicons.measure(figure.measure()).people();
        Set<String> kinds = new TreeSet<>();
        for (String kind : lexicons.kinds().ofText(counted)) {
            if (lexicons.isPeople(kind) == people) {
                kinds.add(kind);
            }
        }
        if (!kinds.isEmpty() || people) {
            return String.join(" ", kinds);
        }
        return figure.unit() == null ? "" : words(figure.unit(), lexicons);
    }

    private static String words(String text, Lexicons lexicons) {
        return String.join(" ", new TreeSet<>(lexicons.stopWords().othersOf(text)));
    }

    private static String place(ClaimRecord.@Nullable Scope scope, @Nullable PlaceName where, Lexicons lexicons) {
        String named = scope == null ? null : scope.place();
        if (named == null) {
            return "";
        }
        PlaceName place = new PlaceName(null, lexicons.genericPlaces().othersOf(named));
        boolean same = where != null && where.compare(place) != Degree.DIFFERENT;
        return same ? "" : String.join(" ", place.words());
    }

    /** Says whether the figure counts some only: of one kind, unit or place. */
    boolean isConfined() {
        return !kind.isEmpty() || !unit.isEmpty() || !place.isEmpty();
    }

    /** Says whether whoever this scope counts is counted by another as well. */
    boolean isPartOf(Scope whole) {
        return !equals(whole)
                && time.equals(whole.time)
                && within(kind, whole.kind)
                && within(state, whole.state)
                && within(unit, whole.unit)
                && within(place, whole.place);
    }

    private static boolean within(String own, String whole) {
        return whole.isEmpty() || whole.equals(own);
    }

    /** Returns the rule that keeps figures of two scopes apart. */
    String apartFrom(Scope other) {
        if (isPartOf(other) || other.isPartOf(this)) {
            return "scope.part";
        }
        if (!unit.equals(other.unit)) {
            return "scope.unit";
        }
        if (!place.equals(other.place)) {
            return "scope.place";
        }
        if (!time.equals(other.time)) {
            return "scope.time";
        }
        return kind.equals(other.kind) ? "scope.state" : "scope.kind";
    }

    Scope withState(String other) {
        return new Scope(kind, other, unit, place, time);
    }

    /** Returns the scope in words, or null where nothing confines the figure. */
    static @Nullable String describe(Figure figure) {
        List<String> parts = new ArrayList<>();
        if (figure.of() != null) {
            parts.add(figure.of().text());
        }
        ClaimRecord.Scope scope = figure.scope();
        if (scope != null) {
            add(parts, scope.unit());
            add(parts, scope.place());
            add(parts, scope.time() == null ? null : scope.time().text());
        }
        if (parts.isEmpty() && figure.unit() != null) {
            parts.add(figure.unit().toLowerCase(Locale.ROOT));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !parts.contains(part)) {
            parts.add(part);
        }
    }
}
