package org.hearsay.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The description of its article that a page carries as JSON-LD, in the words of schema.org.
 *
 * @param headline or null
 * @param published the date as it stands there, or null
 * @param author the names, or null
 * @param publisher the outlet's name, or null
 * @param url or null
 */
record LinkedData(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String url) {
    private static final LinkedData NONE = new LinkedData(null, null, null, null, null);

    /** Also in descriptions that are no JSON. */
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{4,80})\"");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parse(script.data()).flatMap(LinkedData::article);
            if (article.isPresent()) {
                return of(article.get());
            }
        }
        return NONE;
    }

    /** Returns the date of publication of the page, where it describes no article on it, or null. */
    static @Nullable String pagePublished(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher published = PUBLISHED.matcher(script.data());
            if (published.find()) {
                return published.group(1);
            }
        }
        return null;
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            // Pages carry broken descriptions all the time; such a page is read as one without.
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> left = new ArrayDeque<>();
        left.add(root);
        while (!left.isEmpty()) {
            JsonNode node = left.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray() || node.isObject()) {
                node.forEach(left::add);
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static LinkedData of(JsonNode article) {
        return new LinkedData(
                text(article.path("headline")),
                text(article.path("datePublished")),
                names(article.path("author")),
                names(article.path("publisher")),
                url(article));
    }

    private static @Nullable String url(JsonNode article) {
        String own = text(article.path("url"));
        JsonNode page = article.path("mainEntityOfPage");
        return own != null ? own : text(page.isObject() ? page.path("@id") : page);
    }

    private static @Nullable String names(JsonNode people) {
        if (people.isArray()) {
            StringBuilder names = new StringBuilder();
            for (JsonNode person : people) {
                String name = names(person);
                names.append(names.isEmpty() || name == null ? "" : ", ").append(name == null ? "" : name);
            }
            return names.isEmpty() ? null : names.toString();
        }
        return text(people.isObject() ? people.path("name") : people);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }
}
