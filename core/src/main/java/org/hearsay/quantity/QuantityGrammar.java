package org.hearsay.quantity;

/** The tables that quantities are read with. Immutable. */
record QuantityGrammar(
        Amounts amounts,
        Bounds bounds,
        Units units,
        Counted counted,
        Fates fates,
        Labels labels,
        Changes changes,
        Ranges ranges,
        Negations negations,
        Roles roles,
        Rates rates) {

    static QuantityGrammar load() {
        Units units = Units.load();
        Amounts amounts = Amounts.load(units);
        Changes changes = Changes.load();
        return new QuantityGrammar(
                amounts,
                Bounds.load(),
                units,
                Counted.load(),
                Fates.load(),
                Labels.load(),
                changes,
                new Ranges(amounts, units, changes),
                Negations.load(),
                Roles.load(),
                Rates.load());
    }
}
