package org.hearsay.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The tables beside this package with what is made of them once. Immutable.
 *
 * @param thresholds numbers by name
 * @param weights the weights of clues
 */
record LinkRules(
        Weights thresholds,
        Weights weights,
        Lexicons lexicons,
        TraitsReader traits,
        Subjects subjects,
        ClaimKeys claimKeys,
        Familiarity familiarity) {
    /** Goes up when the same tables would link otherwise than before. */
    private static final String CODE = "1";

    private static final List<String> TABLES = List.of(
            "familiar.tsv",
            "groups.tsv",
            "kinds.tsv",
            "likeness.tsv",
            "measures.tsv",
            "places.tsv",
            "predicates.tsv",
            "realis.tsv",
            "reliability.tsv",
            "stances.tsv",
            "stopwords.tsv",
            "thresholds.tsv",
            "victims.tsv");

    static LinkRules load() {
        Weights thresholds = Weights.beside("thresholds.tsv");
        Lexicons lexicons = Lexicons.load();
        Familiarity familiarity = Familiarity.load(thresholds);
        return new LinkRules(
                thresholds,
                Weights.beside("likeness.tsv"),
                lexicons,
                new TraitsReader(thresholds, new Terms(thresholds, lexicons.stopWords(), familiarity)),
                new Subjects(thresholds),
                new ClaimKeys(thresholds, familiarity),
                familiarity);
    }

    /** Returns what tells these rules from others: links made with others have to be made anew. */
    static String version() {
        return Version.OF_TABLES;
    }

    /** Made when it is first asked for. */
    private static final class Version {
        private static final String OF_TABLES = read();
    }

    private static String read() {
        StringBuilder all = new StringBuilder(CODE);
        for (String table : TABLES) {
            try (InputStream in = LinkRules.class.getResourceAsStream(table)) {
                all.append(new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(table, unreadable);
            }
        }
        return CODE + "-" + Long.toHexString(Hashes.of(all.toString()));
    }

    /** Returns the levels of a layer, from the one at which two are alike at all. */
    double[] levels(String layer) {
        double[] levels = new double[thresholds.whole(layer + ".levels")];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = thresholds.get(layer + ".join") * Math.pow(thresholds.get(layer + ".step"), i);
        }
        return levels;
    }
}
