package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in the form of GeoNames' exports ({@code cities15000.txt}, {@code UA.txt}): 19 columns apart by tabs, as its
 * readme.txt describes them. Cities (class {@code P}) with enough people and first-level regions ({@code A.ADM1}) are taken. Of
 * several places of one name the one with the most people has it; the smaller number wins a tie. Not safe for several threads.
 */
public final class GeoNamesFile {
    private static final int COLUMNS = 19;
    private static final int ASCII = 2;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int REGION = 10;
    private static final int POPULATION = 14;

    private final String origin;
    private final long people;
    private final Map<String, String> countries = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<String, String> regionNames = new HashMap<>();
    private final List<Import.Refusal> refused = new ArrayList<>();

    private record Found(
            long id, String name, String ascii, String country, String region, long people, boolean isRegion) {}

    private GeoNamesFile(String origin, long people) {
        this.origin = origin;
        this.people = people;
        for (String two : Locale.getISOCountries()) {
            countries.put(two, new Locale.Builder().setRegion(two).build().getISO3Country());
        }
        // GeoNames follows the European Union's use for a state that ISO leaves to its users.
        countries.put("XK", "XKX");
    }

    /**
     * Reads the lines of a file.
     *
     * @param origin what rows say they come from
     * @param people how many people a city must have
     */
    public static Import read(String origin, List<String> lines, long people) {
        GeoNamesFile file = new GeoNamesFile(origin, people);
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                file.read(number, line);
            }
        }
        return new Import(file.rows(), file.refused);
    }

    private void read(int number, String line) {
        String[] cells = line.split("\t", -1);
        String wrong = fault(cells);
        if (wrong != null) {
            refused.add(new Import.Refusal(number, wrong));
            return;
        }
        boolean region = cells[CLASS].equals("A") && cells[CODE].equals("ADM1");
        boolean city = cells[CLASS].equals("P") && Long.parseLong(cells[POPULATION]) >= people;
        String state = countries.get(cells[COUNTRY]);
        if (region) {
            regionNames.put(cells[COUNTRY] + "." + cells[REGION], cells[1]);
        }
        if ((region || city) && state != null) {
            found.add(new Found(
                    Long.parseLong(cells[0]),
                    cells[1],
                    cells[ASCII],
                    cells[COUNTRY],
                    cells[REGION],
                    Long.parseLong(cells[POPULATION]),
                    region));
        }
    }

    private static @Nullable String fault(String[] cells) {
        if (cells.length != COLUMNS) {
            return cells.length + " columns where GeoNames has " + COLUMNS + "; export it again, apart by tabs";
        } else if (!cells[0].matches("[0-9]{1,12}")) {
            return "the first column, '" + cells[0] + "', is no GeoNames number; check the order of the columns";
        } else if (!cells[POPULATION].matches("[0-9]{1,12}")) {
            return "column 15, '" + cells[POPULATION] + "', is no number of people; check the order of the columns";
        }
        if ((cells[1] + cells[ASCII]).indexOf(DictionaryRow.SEPARATOR) >= 0) {
            return "the name '" + cells[1] + "' holds '" + DictionaryRow.SEPARATOR
                    + "', which stands between two names in a dictionary; write one name";
        }
        return cells[1].isBlank() ? "the second column, the name, is empty; fill it or remove the line" : null;
    }

    private List<DictionaryRow> rows() {
        Map<String, Found> byName = new TreeMap<>();
        Comparator<Found> order =
                Comparator.comparingLong(Found::people).reversed().thenComparingLong(Found::id);
        for (Found place : found) {
            byName.merge(
                    place.name().toUpperCase(Locale.ROOT),
                    place,
                    (one, other) -> order.compare(one, other) <= 0 ? one : other);
        }
        return byName.values().stream().map(this::row).toList();
    }

    private DictionaryRow row(Found place) {
        String state = countries.getOrDefault(place.country(), place.country());
        Set<String> names = new LinkedHashSet<>(List.of(place.name()));
        if (!place.ascii().isBlank()) {
            names.add(place.ascii());
        }
        String region = place.isRegion() ? null : regionNames.get(place.country() + "." + place.region());
        return new DictionaryRow(
                Slug.of(place.name()) + "-" + state.toLowerCase(Locale.ROOT),
                DictionaryRow.Kind.PLACE,
                place.name(),
                List.copyOf(names),
                state,
                region == null && !place.isRegion() && !place.region().isBlank()
                        ? place.country() + "." + place.region()
                        : region,
                null,
                null,
                null,
                origin + " " + place.id());
    }
}
