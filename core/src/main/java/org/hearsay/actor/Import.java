package org.hearsay.actor;

import java.util.List;

/**
 * What an imported file held.
 *
 * @param rows what could be read, in a fixed order
 * @param refused what could not be read
 */
public record Import(List<DictionaryRow> rows, List<Refusal> refused) {
    public Import {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /**
     * A line that could not be read. The rest of the file was.
     *
     * @param line its number, from 1
     * @param reason what is wrong, and what to do about it
     */
    public record Refusal(int line, String reason) {}
}
