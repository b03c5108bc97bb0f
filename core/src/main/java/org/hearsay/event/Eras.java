package org.hearsay.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.article.Article;
import org.hearsay.language.Sentence;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells what lies a generation back: by the date, or by who takes part (a state that is no more). Immutable. */
final class Eras {
    private static final int GENERATION_YEARS = 30;

    private final Set<String> words;

    private Eras(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static Eras load() {
        Set<String> found = new HashSet<>();
        for (RuleRow row : RuleTable.beside(Eras.class, "eras.tsv").rows()) {
            found.addAll(row.list("words"));
        }
        return new Eras(found);
    }

    boolean isPast(Article article, @Nullable TimeExpression time) {
        if (time == null || time.to() == null || article.published() == null) {
            return false;
        }
        LocalDate published = article.published().from();
        return time.to().isBefore(published.minusYears(GENERATION_YEARS));
    }

    boolean isPast(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
