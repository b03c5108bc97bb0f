package org.hearsay.link;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.ledger.ClaimRecord.Place;
import org.jspecify.annotations.Nullable;

/**
 * A place in a form that can be compared: its id and the words of its name that say which place it is. Immutable.
 *
 * @param id or null
 * @param words the words that tell it, without "region", "northern" and the like; may be empty
 */
record PlaceName(@Nullable String id, List<String> words) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

    PlaceName {
        words = List.copyOf(words);
    }

    static PlaceName of(Place place, Lexicon generic) {
        return new PlaceName(place.id(), generic.othersOf(place.text()));
    }

    /** Returns the country's code, or null where the id does not begin with one. */
    @Nullable String country() {
        String known = id;
        return known != null
                        && known.length() >= 3
                        && COUNTRY.matcher(known.substring(0, 3)).matches()
                        && (known.length() == 3 || !Character.isLetterOrDigit(known.charAt(3)))
                ? known.substring(0, 3)
                : null;
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
