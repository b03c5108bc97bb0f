package org.hearsay.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids from names: lower case, hyphens, no diacritics. */
final class Slug {
    private Slug() {}

    /** Returns the slug; never empty. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (isGap(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "unnamed" : slug.substring(0, end);
    }

    private static boolean isGap(char c) {
        return c != '\'' && c != '’' && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK;
    }
}
