package org.hearsay.store;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.store.LinkRow.Kind;

/**
 * How many links of each kind there are, and the sum of the hashes of their lines modulo 2^256: links can be added and taken away
 * one by one, and the same links have the same sum in whatever order they came (Bellare and Micciancio 1997). Kept in the ledger;
 * serves one transaction at a time.
 */
final class LinkSum {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final int HEXADECIMAL = 16;

    private final Statements statements;
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private BigInteger change = BigInteger.ZERO;

    LinkSum(Statements statements) {
        this.statements = statements;
    }

    void add(LinkRow row) {
        counts.merge(row.kind(), 1L, Long::sum);
        change = change.add(hash(row.line()));
    }

    void take(Kind kind, String record) {
        counts.merge(kind, -1L, Long::sum);
        change = change.subtract(hash(LinkRow.line(kind, record)));
    }

    void forget() {
        counts.clear();
        change = BigInteger.ZERO;
    }

    /** Returns the number that stands for the line of a link. */
    static BigInteger hash(String line) {
        return new BigInteger(new Hashes().line(line).hex(), HEXADECIMAL);
    }

    static String hex(BigInteger sum) {
        return String.format(Locale.ROOT, "%064x", sum.mod(MODULUS));
    }

    /** Writes down what was added and taken away. */
    void save() {
        counts.forEach((kind, count) -> statements.run(
                "INSERT INTO link_sum (kind, count, sum) VALUES (?, ?, '') ON CONFLICT (kind) DO UPDATE SET count ="
                        + " count + excluded.count",
                Tokens.of(kind),
                count));
        counts.clear();
        if (change.signum() != 0) {
            statements.run(
                    "INSERT INTO link_sum (kind, count, sum) VALUES ('all', 0, ?) ON CONFLICT (kind) DO UPDATE SET sum ="
                            + " excluded.sum",
                    hex(new BigInteger(sum(), HEXADECIMAL).add(change)));
            change = BigInteger.ZERO;
        }
    }

    String sum() {
        String sum = statements.first("SELECT sum FROM link_sum WHERE kind = 'all'", row -> row.getString(1));
        return sum == null ? hex(BigInteger.ZERO) : sum;
    }

    int count(Kind kind) {
        Integer count =
                statements.first("SELECT count FROM link_sum WHERE kind = ?", row -> row.getInt(1), Tokens.of(kind));
        return count == null ? 0 : count;
    }
}
