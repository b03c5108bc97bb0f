package org.hearsay.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.ledger.ClaimRecord.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place in a form that can be compared: its id and the words of its name that say which place it is. Immutable.
 *
 * @param id or null
 * @param words the words that tell it, without "region", "northern" and the like; may be empty
 */
record PlaceName(@Nullable String id, List<String> words) {
    private static final Set<String> COUNTRIES = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    PlaceName {
        words = List.copyOf(words);
    }

    static PlaceName of(Place place, Lexicon generic) {
        return new PlaceName(place.id(), generic.othersOf(place.text()));
    }

    /** Returns the country's ISO 3166-1 alpha-3 code, or null where the id has none at its begin or end. */
    @Nullable String country() {
        String known = id;
        if (known == null) {
            return null;
        }
        String first = known.split("[^A-Za-z]", 2)[0];
        String last = known.substring(known.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(first)) {
            return first;
        }
        return known.indexOf('-') > 0 && COUNTRIES.contains(last) ? last : null;
    }

    private boolean isCountry() {
        return id != null && id.equals(country());
    }

    Degree compare(PlaceName other) {
        if (id != null && id.equals(other.id)) {
            return Degree.SAME;
        }
        String country = country();
        String otherCountry = other.country();
        if (country != null && otherCountry != null && !otherCountry.equals(country)) {
            return Degree.DIFFERENT;
        }
        if (isCountry() || other.isCountry()) {
            return country != null && otherCountry != null ? Degree.AKIN : Degree.UNKNOWN;
        }
        if (words.isEmpty() || other.words.isEmpty()) {
            return Degree.UNKNOWN;
        }
        if (Spelling.alike(String.join(" ", words), String.join(" ", other.words))) {
            return Degree.SAME;
        }
        return sharesWord(other) ? Degree.AKIN : Degree.DIFFERENT;
    }

    private boolean sharesWord(PlaceName other) {
        return words.stream().anyMatch(word -> other.words.stream().anyMatch(word2 -> Spelling.alike(word, word2)));
    }

    /** Returns keys of which two spellings of one name share at least one. */
    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        words.forEach(word -> keys.add(Spelling.skeleton(word)));
        if (words.isEmpty() && id != null) {
            keys.add(id);
        }
        return keys;
    }
}
