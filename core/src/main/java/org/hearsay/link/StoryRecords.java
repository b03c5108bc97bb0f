package org.hearsay.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.Links.Story;

/** Writes down what a group of articles tells. Stateless. */
final class StoryRecords {
    private static final int LONGEST = 120;

    private StoryRecords() {}

    /**
     * Returns the record of a story, without its occurrences.
     *
     * @param group in order of publication, at least one
     */
    static Story of(List<ArticleTraits> group) {
        LocalDate from = null;
        LocalDate to = null;
        for (ArticleTraits article : group) {
            from = Window.earlier(from, article.from());
            to = Window.later(to, article.to());
        }
        List<String> ids = group.stream().map(ArticleTraits::id).toList();
        return new Story(ids.stream().min(String::compareTo).orElseThrow(), headline(group), from, to, ids, List.of());
    }

    /** Returns the earliest headline, or the first line of the earliest article where none has one. */
    private static String headline(List<ArticleTraits> group) {
        return group.stream()
                .map(ArticleTraits::title)
                .filter(Objects::nonNull)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(() -> Headlines.cut(group.get(0).firstLine(), LONGEST));
    }
}
