package org.hearsay.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds the analysis of sentences, one a line such as {@code They left/VBD on [Monday] .}, for rules that need no tree.
 *
 * <p>Words are separated by spaces; a tag follows a slash where it matters, a lemma another. Without one a word in figures is a CD, a capitalised one
 * an NNP, one in s an NNS, a mark its own tag and any other an NN. A low line before a word joins it to the one before without a space.
 * Square brackets mark a span and are no part of the text.
 */
public final class Tagged {
    private Tagged() {}

    public static Analysis analysis(@Nullable PublicationDate published, String... lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            sentences.add(new Sentence(sentences.size(), 0, tokens(line, text), () -> {
                throw new IllegalStateException("this sentence has no tree");
            }));
        }
        return new Analysis(Article.of(Outlet.UNKNOWN, published, text.toString()), sentences);
    }

    private static List<Token> tokens(String line, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String cell : words(line)) {
            String[] parts = cell.split("/");
            boolean tagged = parts.length > 1 && parts[1].matches("[A-Z$`']+");
            String word = tagged ? parts[0] : cell;
            boolean joined = word.length() > 1 && word.charAt(0) == '_';
            word = joined ? word.substring(1) : word;
            if (!text.isEmpty() && !joined) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            String tag = tagged ? parts[1] : tag(word);
            String lemma = tagged && parts.length > 2 ? parts[2] : lemma(word, tag);
            tokens.add(new Token(tokens.size(), span, word, lemma, tag, NameType.NONE));
        }
        return tokens;
    }

    /** Returns the words of a line that stand in square brackets, as its text has them; empty where none do. */
    public static String marked(String line) {
        int open = line.indexOf('[');
        int close = line.indexOf(']');
        return open < 0
                ? ""
                : String.join(
                        " ",
                        Arrays.stream(line.substring(open + 1, close).split(" "))
                                .map(cell -> cell.replaceFirst("/[A-Z$]+(/.*)?$", ""))
                                .toList());
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.replace("[", "").replace("]", "").strip().split("\\s+"))
                .toList();
    }

    private static String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        return tag.equals("NNS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String tag(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "CD";
        }
        if (Character.isUpperCase(first)) {
            return "NNP";
        }
        if (!Character.isLetter(first)) {
            return word;
        }
        return word.length() > 2 && word.endsWith("s") ? "NNS" : "NN";
    }
}
