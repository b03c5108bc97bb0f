package org.hearsay.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.PublicationDate;
import org.hearsay.intake.FieldMapping.Part;

/**
 * Lines before a plain text that tell about it: {@code outlet: The Harbour Post}.
 *
 * <p>They stand between two lines {@code ---}, or before the first empty line. All of them must have a known key, or else
 * they are the beginning of the text, which may well have a colon in its first line. They are no part of the canonical text.
 */
final class FrontMatter {
    private static final Pattern LINE = Pattern.compile("([A-Za-z]{3,12})[ \\t]*:[ \\t]*(.*)");
    private static final Map<String, Part> KEYS = Map.of(
            "outlet", Part.OUTLET,
            "published", Part.PUBLISHED,
            "date", Part.PUBLISHED,
            "url", Part.URL,
            "headline", Part.HEADLINE,
            "title", Part.HEADLINE,
            "byline", Part.BYLINE,
            "author", Part.BYLINE,
            "language", Part.LANGUAGE);
    private static final Set<String> FENCE = Set.of("---", "...");
    private static final int MOST_LINES = 20;

    private FrontMatter() {}

    /** Returns the text after its front matter, with what that said; the whole text where there is none. */
    static Draft split(String text) {
        Map<Part, String> said = new EnumMap<>(Part.class);
        boolean fenced = text.startsWith("---\n");
        int at = fenced ? 4 : 0;
        for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(at, end).strip();
            if (fenced ? FENCE.contains(line) : line.isEmpty()) {
                return said.isEmpty() ? Draft.of(text) : draft(said, text.substring(Math.min(end + 1, text.length())));
            }
            if (!read(line, said)) {
                return Draft.of(text);
            }
            at = end + 1;
        }
        return Draft.of(text);
    }

    private static boolean read(String line, Map<Part, String> said) {
        Matcher matcher = LINE.matcher(line);
        Part part = matcher.matches() ? KEYS.get(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
        if (part == null) {
            return false;
        }
        String value = matcher.group(2).strip();
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        said.put(part, quoted ? value.substring(1, value.length() - 1) : value);
        return true;
    }

    private static Draft draft(Map<Part, String> said, String rest) {
        int begin = 0;
        while (begin < rest.length() && rest.charAt(begin) == '\n') {
            begin++;
        }
        return new Draft(
                said.get(Part.OUTLET),
                said.get(Part.URL),
                said.get(Part.HEADLINE),
                said.get(Part.BYLINE),
                said.get(Part.PUBLISHED),
                PublicationDate.Basis.GIVEN,
                said.get(Part.LANGUAGE),
                rest.substring(begin));
    }
}
