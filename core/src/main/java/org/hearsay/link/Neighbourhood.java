package org.hearsay.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.Links.Copy;
import org.jspecify.annotations.Nullable;

/** Which articles belong together: copies of one text, and articles of one story. Immutable. */
final class Neighbourhood {
    private final Map<String, String> copied;
    private final Map<String, String> stories;

    private Neighbourhood(Map<String, String> copied, Map<String, String> stories) {
        this.copied = copied;
        this.stories = stories;
    }

    static Neighbourhood of(List<Copy> copies, List<List<LinkArticle>> groups) {
        Map<String, String> stories = new HashMap<>();
        for (List<LinkArticle> group : groups) {
            String id = storyId(group);
            group.forEach(article -> stories.put(article.id(), id));
        }
        return new Neighbourhood(
                copies.stream().collect(Collectors.toMap(Copy::article, Copy::of)), Map.copyOf(stories));
    }

    static String storyId(List<LinkArticle> group) {
        return group.stream().map(LinkArticle::id).min(String::compareTo).orElseThrow();
    }

    /** Says whether one article repeats the other or both repeat a third. */
    boolean sameText(String first, String second) {
        return text(first).equals(text(second));
    }

    /** Returns the article that an article repeats, or its own id. */
    String text(String article) {
        String root = article;
        for (String next = copied.get(root); next != null; next = copied.get(root)) {
            root = next;
        }
        return root;
    }

    boolean sameStory(String first, String second) {
        String story = stories.get(first);
        return story != null && story.equals(stories.get(second));
    }

    @Nullable String story(String article) {
        return stories.get(article);
    }
}
