package org.hearsay.attribution;

import java.util.Arrays;

/** Finds the likeliest roles of the tokens of a sentence with one cue (Viterbi). Not safe for several threads. */
// Weights are learned for the order in which the constants stand.
@SuppressWarnings("EnumOrdinal")
final class RoleDecoder {
    private static final Role[] ROLES = Role.values();

    private final LinearModel model;
    private final FeatureHashes features = new FeatureHashes();

    RoleDecoder(LinearModel model) {
        this.model = model;
    }

    Role[] decode(Signs signs, RoleFeatures from, int cue) {
        int size = signs.size();
        int kinds = ROLES.length;
        double[] best = new double[kinds];
        int[][] back = new int[size][kinds];
        for (int at = 0; at < size; at++) {
            from.fill(features, at);
            double[] own = new double[kinds];
            model.addTo(own, features, 0);
            int length = features.size();
            double[] next = new double[kinds];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            for (int before = 0; before < (at == 0 ? 1 : kinds); before++) {
                features.cut(length);
                from.follow(features, at, at == 0 ? null : ROLES[before]);
                double[] scores = own.clone();
                model.addTo(scores, features, length);
                normalise(scores);
                step(scores, at == cue, best[before], before, next, back[at]);
            }
            best = next;
        }
        return trace(best, back);
    }

    private static void step(double[] scores, boolean head, double sum, int before, double[] next, int[] back) {
        for (int role = 0; role < scores.length; role++) {
            boolean allowed = head == (role == Role.CUE.ordinal()) || !head;
            double total = allowed ? sum + scores[role] : Double.NEGATIVE_INFINITY;
            if (total > next[role]) {
                next[role] = total;
                back[role] = before;
            }
        }
    }

    /** Turns the scores of one classifier for each role into logarithms of shares. */
    private static void normalise(double[] scores) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 / (1 + StrictMath.exp(-scores[i])) + 1e-9;
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.log(scores[i] / sum);
        }
    }

    private static Role[] trace(double[] best, int[][] back) {
        int role = 0;
        for (int i = 1; i < best.length; i++) {
            role = best[i] > best[role] ? i : role;
        }
        Role[] roles = new Role[back.length];
        for (int at = back.length - 1; at >= 0; at--) {
            roles[at] = ROLES[role];
            role = back[at][role];
        }
        return roles;
    }
}
