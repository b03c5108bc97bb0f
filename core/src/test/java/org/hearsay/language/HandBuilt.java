package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.article.PublicationDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Builds analyses by hand, so that the tests of a stage need no model.
 *
 * <p>A sentence is a block of lines, one a token: {@code text lemma tag governor relation [NAME]}, with governors counted from 1
 * and 0 for the root, as in CoNLL-U. An empty line ends a sentence, two empty lines end a paragraph. Tokens are joined with
 * single spaces, except that a token written with a leading {@code +} stands close to the one before it.
 */
public final class HandBuilt {
    private static final Map<String, NameType> NAMES =
            Map.of("PER", NameType.PERSON, "LOC", NameType.LOCATION, "ORG", NameType.ORGANIZATION);

    private HandBuilt() {}

    public static Analysis analysis(@Nullable PublicationDate published, String blocks) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (String part : blocks.strip().split("\n\\s*\n\\s*\n")) {
            if (paragraph > 0) {
                text.append('\n');
            }
            boolean first = true;
            for (String block : part.strip().split("\n\\s*\n")) {
                if (!first) {
                    text.append(' ');
                }
                sentences.add(
                        sentence(sentences.size(), paragraph, block.strip().split("\n"), text));
                first = false;
            }
            paragraph++;
        }
        return new Analysis(Article.of(Outlet.UNKNOWN, published, text.toString()), sentences);
    }

    private static Sentence sentence(int index, int paragraph, String[] lines, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        int[] governors = new int[lines.length];
        String[] relations = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].strip().split("\\s+");
            boolean close = cells[0].length() > 1 && cells[0].startsWith("+");
            if (i > 0 && !close) {
                text.append(' ');
            }
            String word = close ? cells[0].substring(1) : cells[0];
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            NameType name = cells.length > 5 ? NAMES.get(cells[5]) : NameType.NONE;
            tokens.add(new Token(i, span, word, cells[1], cells[2], name));
            governors[i] = Integer.parseInt(cells[3]) - 1;
            relations[i] = cells[4];
        }
        return new Sentence(index, paragraph, tokens, () -> new DependencyTree(governors, relations));
    }
}
