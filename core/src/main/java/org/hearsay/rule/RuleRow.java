package org.hearsay.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a rule file. Immutable. */
public final class RuleRow {
    private final String file;
    private final int line;
    private final Map<String, String> cells;

    RuleRow(String file, int line, Map<String, String> cells) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
    }

    /** Returns the row's id, qualified with the name of its table: {@code cues/say}. */
    public String id() {
        return file.substring(file.lastIndexOf('/') + 1).replace(".tsv", "") + "/" + text("id");
    }

    /**
     * Returns a cell that must be filled.
     *
     * @throws RuleFileException where it is empty
     */
    public String text(String column) {
        return optional(column).orElseThrow(() -> fault("the column '" + column + "' is empty; fill it"));
    }

    /**
     * Returns a cell, or nothing where it is empty.
     *
     * @throws RuleFileException where the file has no such column
     */
    public Optional<String> optional(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw fault("there is no column '" + column + "'; the header names "
                    + cells.keySet().stream().sorted().toList());
        }
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** Returns the parts of a cell that are separated by {@code |}, trimmed; empty where the cell is. */
    public List<String> list(String column) {
        return optional(column)
                .map(cell -> Arrays.stream(cell.split("\\|", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /**
     * Returns a cell as a constant of an enumeration; the cell is written in lower case with hyphens.
     *
     * @throws RuleFileException where it is empty or no such constant
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return constant(text(column), column, type);
    }

    /** Returns a cell's parts as constants of an enumeration, in their order. */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
        return list(column).stream().map(part -> constant(part, column, type)).toList();
    }

    private <E extends Enum<E>> E constant(String cell, String column, Class<E> type) {
        String name = cell.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> fault("'" + cell + "' in the column '" + column + "' is none of "
                        + Arrays.toString(type.getEnumConstants())));
    }

    /**
     * Returns a cell as a whole number.
     *
     * @throws RuleFileException where it is empty or no number
     */
    public int number(String column) {
        String cell = text(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException notANumber) {
            throw fault("'" + cell + "' in the column '" + column + "' is no whole number");
        }
    }

    /** Returns an exception that names this row, for a fault that only the reader of the table can see. */
    public RuleFileException fault(String reason) {
        return new RuleFileException(file, line, reason);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
