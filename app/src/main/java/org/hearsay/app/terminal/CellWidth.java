package org.hearsay.app.terminal;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns text takes on a terminal: two for East Asian letters and pictures, none for combining marks. */
final class CellWidth {
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final int FIRST_PICTURE = 0x1F300;
    private static final int LAST_PICTURE = 0x1FAFF;

    private CellWidth() {}

    static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean isPicture = codePoint >= FIRST_PICTURE && codePoint <= LAST_PICTURE;
        return isPicture || WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
    }
}
