package org.hearsay.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a dictionary knows by a name. */
sealed interface Entry {

    /** Returns the id of the row that says so. */
    String rule();

    /** Returns the state that it belongs to, or null. */
    @Nullable String state();

    /** The name of a state. */
    record Country(String state, String rule) implements Entry {}

    /**
     * An adjective of a state, or the word for its people.
     *
     * @param people whether it is the word for its people
     */
    record Demonym(String state, boolean people, String rule) implements Entry {}

    /**
     * A capital or a seat of power.
     *
     * @param city whether it is also a place
     */
    record Seat(String state, String sector, SourceType type, String name, boolean city, String rule)
            implements Entry {}

    /**
     * A place that is no state.
     *
     * @param region the first-level region that it lies in, or null
     */
    record Locality(
            String id,
            String name,
            @Nullable String state,
            @Nullable String region,
            String rule) implements Entry {}

    /** An organisation. */
    record Body(Actor actor, String rule) implements Entry {
        @Override
        public @Nullable String state() {
            return actor.state();
        }
    }

    /**
     * A public figure.
     *
     * @param full whether this is the full name
     */
    record Figure(
            String id,
            String name,
            boolean full,
            Gender gender,
            @Nullable String state,
            @Nullable String sector,
            String rule)
            implements Entry {}

    /** What an imported dictionary knows by a name, at different times; the first that holds counts. */
    record Dated(List<Period> periods) implements Entry {
        /** What holds in one period. */
        record Period(DictionaryRow row, Entry entry) {}

        public Dated {
            periods = List.copyOf(periods);
        }

        /** Returns what holds on a day, or, where it is not known, what holds always; null where nothing does. */
        @Nullable Entry on(@Nullable LocalDate day) {
            Entry holds = periods.stream()
                    .filter(period -> period.row().holdsOn(day))
                    .map(Period::entry)
                    .findFirst()
                    .orElse(null);
            return holds == null && day == null ? always() : holds;
        }

        /** Whoever served one state at all times is of that state, although the office is not known. */
        private @Nullable Entry always() {
            if (!(periods.get(0).entry() instanceof Figure first)) {
                return null;
            }
            boolean oneState = periods.stream()
                    .allMatch(period -> Objects.equals(period.entry().state(), first.state()));
            boolean oneSector = periods.stream()
                    .allMatch(period ->
                            period.entry() instanceof Figure figure && Objects.equals(figure.sector(), first.sector()));
            return new Figure(
                    first.id(),
                    first.name(),
                    first.full(),
                    first.gender(),
                    oneState ? first.state() : null,
                    oneSector ? first.sector() : null,
                    first.rule());
        }

        @Override
        public String rule() {
            return periods.get(0).entry().rule();
        }

        @Override
        public @Nullable String state() {
            return periods.get(0).entry().state();
        }
    }

    /** A word that stands before names, adjectives of states aside, and tells of a group across states: Western. */
    record Bloc(String rule) implements Entry {
        @Override
        public @Nullable String state() {
            return null;
        }
    }
}
