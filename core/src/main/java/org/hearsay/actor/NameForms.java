package org.hearsay.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.rule.RuleRow;
import org.jspecify.annotations.Nullable;

/** Takes names apart so that two spellings of one name give the same parts. Immutable; safe for several threads. */
final class NameForms {
    private static final int SHORTEST_INITIALS = 3;

    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Map<List<String>, String> legalForms = new HashMap<>();
    private final StringBuilder content = new StringBuilder();
    private int longestForm = 1;

    private NameForms() {}

    /**
     * A person's full name.
     *
     * @param ends the first and the last name, with the particles of the last one
     * @param middle what stands between them
     * @param younger whether "Jr." stands after it
     */
    record OfPerson(String ends, List<String> middle, boolean younger) {
        OfPerson {
            middle = List.copyOf(middle);
        }
    }

    /**
     * An organisation's name.
     *
     * @param core the name without article and legal form
     * @param forms the ids of its legal forms
     * @param initials those of its words that begin with a capital; empty where they are fewer than three
     * @param bare whether it is nothing but initials
     */
    record OfBody(String core, SortedSet<String> forms, String initials, boolean bare) {}

    static NameForms load() {
        NameForms forms = new NameForms();
        for (RuleRow row : Lexicon.rows("name-spellings.tsv")) {
            boolean letter = row.text("kind").equals("letter");
            (letter ? forms.letters : forms.words).put(row.text("written"), row.text("read"));
            forms.note(row, "kind", "written", "read");
        }
        People.SUFFIXES.forEach(suffix -> forms.suffixes.addAll(forms.folded(suffix)));
        Lexicon.rows("words.tsv").stream()
                .filter(row -> row.text("id").equals("name-particle"))
                .forEach(row -> {
                    forms.particles.addAll(row.list("words"));
                    forms.note(row, "words");
                });
        for (RuleRow row : Lexicon.rows("legal-forms.tsv")) {
            for (String form : row.list("forms")) {
                List<String> folded = forms.folded(form);
                forms.legalForms.put(folded, row.id());
                forms.longestForm = Math.max(forms.longestForm, folded.size());
            }
            forms.note(row, "forms");
        }
        return forms;
    }

    private void note(RuleRow row, String... columns) {
        content.append(row.id());
        for (String column : columns) {
            content.append('\t').append(row.text(column));
        }
        content.append('\n');
    }

    /** Returns all that names are taken apart by, in words: where it changes, parts that were kept have to be made anew. */
    String content() {
        return content.toString();
    }

    /** Returns the parts of a person's name, or null where it has no first and last name. */
    @Nullable OfPerson person(String name) {
        List<String> folded = folded(name);
        boolean younger = false;
        while (folded.size() > 1 && suffixes.contains(folded.get(folded.size() - 1))) {
            folded.remove(folded.size() - 1);
            younger = true;
        }
        // An initial is no first name: it may stand for many.
        if (folded.size() < 2 || folded.get(0).length() < 2) {
            return null;
        }
        int last = folded.size() - 1;
        while (last > 1 && particles.contains(folded.get(last - 1))) {
            last--;
        }
        String ends = folded.get(0) + ' ' + String.join(" ", folded.subList(last, folded.size()));
        return new OfPerson(ends, folded.subList(1, last), younger);
    }

    OfBody body(String name) {
        List<String> folded = folded(name);
        // Of one word alone, the article says which: "The Post" is not every post.
        if (folded.size() > 2 && folded.get(0).equals("the")) {
            folded.remove(0);
        }
        SortedSet<String> forms = new TreeSet<>();
        for (String form = takeForm(folded); form != null; form = takeForm(folded)) {
            forms.add(form);
        }
        String initials = initials(name);
        boolean bare = initials.isEmpty() && isInitials(name);
        return new OfBody(String.join(" ", folded), forms, bare ? Slug.of(name) : initials, bare);
    }

    private @Nullable String takeForm(List<String> folded) {
        for (int length = Math.min(longestForm, folded.size() - 1); length > 0; length--) {
            List<String> end = folded.subList(folded.size() - length, folded.size());
            String form = legalForms.get(end);
            if (form != null) {
                end.clear();
                return form;
            }
        }
        return null;
    }

    /** Says whether a word is one in capitals alone. */
    static boolean isInitials(String word) {
        String letters = word.replace(".", "");
        return letters.length() >= SHORTEST_INITIALS
                && letters.chars().allMatch(Character::isLetter)
                && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    /** Says whether initials are those of a name: of its words with capitals, or of all its words. */
    static boolean areInitials(String initials, String name) {
        StringBuilder all = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                all.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        String plain = initials.replace(".", "");
        return plain.equals(all.toString()) || plain.equalsIgnoreCase(initials(name));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.length() < SHORTEST_INITIALS ? "" : initials.toString();
    }

    /** Returns the words of a name in small plain letters. */
    private List<String> folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll(" ?[-‐‑] ?", "")
                .replaceAll(" ?['’ʼ]", "")
                .replaceAll("[.,]+", "");
        List<String> folded = new ArrayList<>();
        Arrays.stream(plain.strip().split("\\s+"))
                .map(this::plain)
                .map(word -> words.getOrDefault(word, word))
                .forEach(folded::add);
        return folded;
    }

    private String plain(String word) {
        StringBuilder plain = new StringBuilder();
        word.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            plain.append(letters.getOrDefault(letter, letter));
        });
        return plain.toString();
    }
}
