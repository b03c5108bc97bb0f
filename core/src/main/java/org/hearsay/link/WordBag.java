package org.hearsay.link;

/**
 * The words of a claim as numbers in ascending order, with the weight of each. Immutable by convention: nobody writes to the arrays.
 */
final class WordBag {
    static final WordBag EMPTY = new WordBag(new long[0], new double[0]);

    private final long[] words;
    private final double[] weights;
    private final double total;

    WordBag(long[] words, double[] weights) {
        this.words = words;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        total = sum;
    }

    /** Returns the weight of the common words as a share of the weight of all words of both, 0 to 1. */
    double share(WordBag other) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Long.compare(words[i], other.words[j]);
            if (order == 0) {
                common += weights[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common == 0 ? 0 : common / (total + other.total - common);
    }
}
