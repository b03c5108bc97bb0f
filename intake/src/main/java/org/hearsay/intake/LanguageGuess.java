package org.hearsay.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;

/**
 * Tells the language of a text by its script and, where several languages share that, by their commonest words.
 *
 * <p>Its purpose is to keep what is not English from being read as English; it names the language where it knows it, and
 * only the script ({@code und-Cyrl}) where it does not. Immutable and safe for several threads.
 */
final class LanguageGuess {
    /** A language shows in this much of a text. */
    private static final int SAMPLE = 20_000;

    /** Fewer words tell nothing. */
    private static final int FEWEST_WORDS = 5;

    /** The share of a text that is made of a language's commonest words: one word in this many, at the least. */
    private static final int ONE_IN = 12;

    /** The tags of scripts that several languages share, for texts in none of those that are known. */
    private static final Map<UnicodeScript, String> UNDETERMINED =
            Map.of(UnicodeScript.CYRILLIC, "und-Cyrl", UnicodeScript.ARABIC, "und-Arab");

    private final List<Profile> profiles;

    private record Profile(String tag, UnicodeScript script, Set<String> words) {
        static Profile of(RuleRow row) {
            return new Profile(
                    row.text("id"), UnicodeScript.forName(row.text("script")), Set.copyOf(row.list("words")));
        }
    }

    private LanguageGuess(List<Profile> profiles) {
        this.profiles = profiles;
    }

    static LanguageGuess load() {
        return new LanguageGuess(RuleTable.beside(LanguageGuess.class, "languages.tsv").rows().stream()
                .map(Profile::of)
                .toList());
    }

    /** Returns the BCP 47 tag of the text's language, or nothing where it cannot be told. */
    Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        UnicodeScript script = script(sample);
        List<Profile> candidates =
                profiles.stream().filter(profile -> profile.script() == script).toList();
        if (candidates.size() == 1 && candidates.get(0).words().isEmpty()) {
            return Optional.of(candidates.get(0).tag());
        }
        return best(candidates, words(sample)).or(() -> Optional.ofNullable(UNDETERMINED.get(script)));
    }

    private static UnicodeScript script(String sample) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        UnicodeScript most = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        // Japanese mixes scripts; Chinese has no kana.
        boolean japanese = most == UnicodeScript.KATAKANA
                || (most == UnicodeScript.HAN && kana * 10 > counts.getOrDefault(most, 0));
        return japanese ? UnicodeScript.HIRAGANA : most;
    }

    private static List<String> words(String sample) {
        List<String> words = new ArrayList<>();
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+")) {
            if (!word.isEmpty()) {
                words.add(word.replace('’', '\''));
            }
        }
        return words;
    }

    private static Optional<String> best(List<Profile> candidates, List<String> words) {
        Profile best = null;
        int most = 0;
        for (Profile candidate : candidates) {
            int hits = (int) words.stream().filter(candidate.words()::contains).count();
            if (hits > most) {
                best = candidate;
                most = hits;
            }
        }
        boolean told = words.size() >= FEWEST_WORDS && most * ONE_IN >= words.size();
        return told ? Optional.ofNullable(best).map(Profile::tag) : Optional.empty();
    }
}
