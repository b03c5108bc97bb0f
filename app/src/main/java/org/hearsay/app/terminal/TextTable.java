package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.view.InertText;

/** A table for people: columns as wide as they need and as the terminal allows, cells wrapped. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int MOST_LINES = 12;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    public TextTable row(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + header.size() + " headings");
        }
        rows.add(cells.stream().map(InertText::line).toList());
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints the table; columns in which no row holds anything are left out. */
    public void print(Console console) {
        List<Integer> shown = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int here = column;
            if (rows.stream().anyMatch(row -> !row.get(here).isEmpty())) {
                shown.add(column);
            }
        }
        int[] natural = shown.stream().mapToInt(this::naturalWidth).toArray();
        int[] widths = ColumnWidths.share(natural, console.columns() - GAP.length() * (shown.size() - 1));
        printRow(console, header, shown, widths, Style.BOLD);
        rows.forEach(row -> printRow(console, row, shown, widths, Style.PLAIN));
    }

    private int naturalWidth(int column) {
        int widest = CellWidth.of(header.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, CellWidth.of(row.get(column)));
        }
        return widest;
    }

    private static void printRow(Console console, List<String> cells, List<Integer> shown, int[] widths, Style style) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < shown.size(); i++) {
            List<String> lines = Wrap.lines(cells.get(shown.get(i)), widths[i], MOST_LINES);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            console.line(Text.of(line(wrapped, widths, line), style));
        }
    }

    private static String line(List<List<String>> wrapped, int[] widths, int number) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = number < wrapped.get(i).size() ? wrapped.get(i).get(number) : "";
            line.append(cell)
                    .append(" ".repeat(Math.max(0, widths[i] - CellWidth.of(cell))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
