package org.hearsay.evaluate.attribution;

/** Running counts of one measure; weights stand for articles that several people annotated. Not safe for several threads. */
final class Tally {
    private double matched;
    private double system;
    private double gold;

    void add(double weight, double matches, double found, double wanted) {
        matched += weight * matches;
        system += weight * found;
        gold += weight * wanted;
    }

    double f1() {
        return system + gold == 0 ? 0 : 2 * matched / (system + gold);
    }

    double precision() {
        return system == 0 ? 0 : matched / system;
    }

    double recall() {
        return gold == 0 ? 0 : matched / gold;
    }
}
