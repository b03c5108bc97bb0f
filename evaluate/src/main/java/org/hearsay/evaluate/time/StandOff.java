package org.hearsay.evaluate.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain texts beside a {@code gold.tsv} (document, begin, end, type, value, mod, one more column, text; offsets in code points)
 * and a {@code dct.tsv} (document, day).
 */
final class StandOff {
    private static final int COLUMNS = 8;

    private StandOff() {}

    /**
     * @throws IOException where a file cannot be read, or an offset lies outside its text
     */
    static List<GoldDocument> read(Path folder) throws IOException {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= COLUMNS && isNumber(cells[1])) {
                rows.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(cells);
            }
        }
        List<GoldDocument> documents = new ArrayList<>();
        for (Map.Entry<String, @Nullable LocalDate> entry : days(folder).entrySet()) {
            documents.add(document(folder, entry.getKey(), entry.getValue(), rows));
        }
        return documents;
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Map<String, @Nullable LocalDate> days(Path folder) throws IOException {
        Map<String, @Nullable LocalDate> days = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("dct.tsv"), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && Files.exists(folder.resolve(cells[0] + ".txt"))) {
                days.put(cells[0], TimeMl.day(cells[1]));
            }
        }
        return days;
    }

    private static GoldDocument document(
            Path folder, String name, @Nullable LocalDate created, Map<String, List<String[]>> rows)
            throws IOException {
        String text = Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
        List<GoldTime> times = new ArrayList<>();
        try {
            for (String[] cells : rows.getOrDefault(name, List.of())) {
                int begin = text.offsetByCodePoints(0, Integer.parseInt(cells[1]));
                int end = text.offsetByCodePoints(0, Integer.parseInt(cells[2]));
                times.add(new GoldTime(
                        begin,
                        end,
                        cells[3],
                        cells[4],
                        cells[5].isEmpty() ? null : cells[5],
                        text.substring(begin, end)));
            }
        } catch (IndexOutOfBoundsException outside) {
            throw new IOException("gold.tsv has an offset outside " + name + ".txt", outside);
        }
        return new GoldDocument(name, text, created, times);
    }
}
