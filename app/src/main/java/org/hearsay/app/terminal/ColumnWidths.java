package org.hearsay.app.terminal;

import java.util.Arrays;

/** Shares the width of a terminal among columns. */
final class ColumnWidths {
    private static final int LEAST = 6;

    private ColumnWidths() {}

    /** Returns widths of which none is more than the column needs; wide columns share equally what the narrow ones leave. */
    static int[] share(int[] needed, int room) {
        if (Arrays.stream(needed).sum() <= room) {
            return needed.clone();
        }
        int most = LEAST;
        while (used(needed, most + 1) <= room) {
            most++;
        }
        return cap(needed, most);
    }

    private static int used(int[] needed, int most) {
        return Arrays.stream(cap(needed, most)).sum();
    }

    private static int[] cap(int[] needed, int most) {
        return Arrays.stream(needed).map(width -> Math.min(width, most)).toArray();
    }
}
