package org.hearsay.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule file: tab-separated UTF-8 with a header, one rule or dictionary entry a row.
 *
 * <p>Empty lines and lines that begin with {@code #} are left out. Every row must have the header's number of cells and an
 * {@code id} that no other row has. Immutable.
 */
public final class RuleTable {
    private final List<RuleRow> rows;

    private RuleTable(List<RuleRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @throws RuleFileException where it is missing or malformed
     */
    public static RuleTable beside(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new RuleFileException(name, 0, "is not beside " + owner.getName() + "; the build left it out");
            }
            return parse(name, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /**
     * Reads a table from bytes.
     *
     * @param name what messages call it
     * @throws RuleFileException where it is malformed
     */
    public static RuleTable parse(String name, byte[] bytes) {
        List<String> header = List.of();
        List<RuleRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : decode(name, bytes).split("\\R", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = checkHeader(name, number, cells);
                continue;
            }
            rows.add(row(name, number, header, cells, ids));
        }
        return new RuleTable(rows);
    }

    private static List<String> checkHeader(String name, int line, List<String> cells) {
        if (!cells.contains("id") || new HashSet<>(cells).size() < cells.size()) {
            throw new RuleFileException(name, line, "the header needs a column 'id', and each column once");
        }
        return cells;
    }

    private static RuleRow row(String name, int line, List<String> header, List<String> cells, Set<String> ids) {
        if (cells.size() != header.size()) {
            throw new RuleFileException(
                    name, line, cells.size() + " cells where the header has " + header.size() + "; add or remove tabs");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i).strip());
        }
        RuleRow row = new RuleRow(name, line, new HashMap<>(byColumn));
        if (!ids.add(row.text("id"))) {
            throw new RuleFileException(
                    name, line, "the id '" + row.text("id") + "' stands in an earlier row; rename one");
        }
        return row;
    }

    private static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RuleFileException(name, 0, "is not UTF-8; save it as UTF-8");
        }
    }

    /** Returns the rows in the order of the file. */
    public List<RuleRow> rows() {
        return rows;
    }
}
