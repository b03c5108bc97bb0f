package org.hearsay.link;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which articles belong together: copies of one text, and articles of one story. Immutable.
 *
 * <p>Whether two articles have one text or one subject is asked of the two alone, so that the answer holds whatever else arrives.
 */
final class Neighbourhood {
    private final Map<String, String> copied;
    private final Map<String, String> stories;
    private final Kinship kinship;

    /** Says how two articles relate. */
    interface Kinship {
        boolean sameText(String first, String second);

        boolean sameSubject(String first, String second);

        /** Returns how alike the subjects of two articles are, 0 to 1. */
        double subject(String first, String second);
    }

    /**
     * @param copied what each article repeats, by id; those that repeat nothing are left out
     * @param stories the story of each article
     */
    Neighbourhood(Map<String, String> copied, Map<String, String> stories, Kinship kinship) {
        this.copied = Map.copyOf(copied);
        this.stories = Map.copyOf(stories);
        this.kinship = kinship;
    }

    /** Says whether one article repeats the other. */
    boolean sameText(String first, String second) {
        return kinship.sameText(first, second);
    }

    /** Returns the article that an article repeats, or its own id. */
    String text(String article) {
        String root = article;
        for (String next = copied.get(root); next != null; next = copied.get(root)) {
            root = next;
        }
        return root;
    }

    /** Says whether two articles are on one subject. */
    boolean sameStory(String first, String second) {
        return kinship.sameSubject(first, second);
    }

    /** Returns how alike the subjects of two articles are, 0 to 1. */
    double subject(String first, String second) {
        return kinship.subject(first, second);
    }

    @Nullable String story(String article) {
        return stories.get(article);
    }
}
