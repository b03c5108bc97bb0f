package org.hearsay.link;

/** Tells whether two spellings are of one name. Stateless. */
final class Spelling {
    private static final String VOWELS = "aeiouy";
    private static final int LONG = 8;
    private static final int SHORT = 5;

    private Spelling() {}

    /** Says whether names are the same but for one letter, or two in a long one; short ones must be the same. */
    static boolean alike(String first, String second) {
        if (first.equals(second)) {
            return true;
        }
        int length = Math.min(first.length(), second.length());
        if (length < SHORT || first.charAt(0) != second.charAt(0)) {
            return false;
        }
        return distance(first, second) <= (length < LONG ? 1 : 2)
                && skeleton(first).equals(skeleton(second));
    }

    /** Returns the first letter and the consonants, doubled ones once: transliterations differ mostly in the rest. */
    static String skeleton(String word) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean repeats = kept.length() > 0 && kept.charAt(kept.length() - 1) == c;
            if (i == 0 || (VOWELS.indexOf(c) < 0 && !repeats)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Returns the Levenshtein distance. */
    static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int above = row[j];
                int change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[second.length()];
    }
}
