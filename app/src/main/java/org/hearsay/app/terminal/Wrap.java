package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, at spaces where there are any. */
final class Wrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /** Returns at most so many lines; where there would be more, the last one ends in an ellipsis. */
    static List<String> lines(String text, int width, int most) {
        Wrap wrap = new Wrap(width);
        for (String word : text.split(" +")) {
            if (wrap.lines.size() > most) {
                break;
            }
            wrap.addWord(word);
        }
        wrap.endLine();
        return wrap.lines.size() <= most ? wrap.lines : cut(wrap.lines.subList(0, most), width);
    }

    private void addWord(String word) {
        int wide = CellWidth.of(word);
        if (used > 0 && used + 1 + wide > width) {
            endLine();
        }
        if (used > 0) {
            line.append(' ');
            used++;
        }
        // A word that is wider than the line is broken where the line ends.
        word.codePoints().forEach(this::addLetter);
    }

    private void addLetter(int codePoint) {
        int wide = CellWidth.of(codePoint);
        if (used + wide > width) {
            endLine();
        }
        line.appendCodePoint(codePoint);
        used += wide;
    }

    private void endLine() {
        if (used > 0) {
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
        }
    }

    private static List<String> cut(List<String> lines, int width) {
        List<String> shown = new ArrayList<>(lines);
        String last = shown.remove(shown.size() - 1);
        while (CellWidth.of(last) >= width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        shown.add(last + "…");
        return shown;
    }
}
