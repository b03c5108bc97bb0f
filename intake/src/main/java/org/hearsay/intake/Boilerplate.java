package org.hearsay.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.jsoup.nodes.Element;

/** Tells by its tag, role, class and id that an element is no part of a report. Immutable and safe for several threads. */
final class Boilerplate {
    /** What these hold is never the text of a report. */
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "head",
            "map",
            "select",
            "textarea",
            "input",
            "button",
            "math");

    private static final Set<String> RARELY = Set.of(
            "nav", "aside", "footer", "form", "dialog", "menu", "figure", "figcaption", "label", "amp-ad", "address");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "dialog",
            "alertdialog",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "button",
            "tooltip",
            "alert",
            "form");
    private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

    /** Of a class attribute of a thousand words, the first ones tell enough. */
    private static final int MOST_CHARACTERS = 400;

    private static final int MOST_JOINED = 3;

    private final Set<String> names = new HashSet<>();

    private Boilerplate() {
        for (RuleRow row :
                RuleTable.beside(Boilerplate.class, "boilerplate.tsv").rows()) {
            names.addAll(row.list("names"));
        }
    }

    static Boilerplate load() {
        return new Boilerplate();
    }

    /** Says whether nothing in the element can be text of a report. */
    static boolean isNeverText(Element element) {
        return NEVER.contains(element.normalName());
    }

    /** Says whether the element calls itself something else than a report; pages do not always mean what they say. */
    boolean seems(Element element) {
        return RARELY.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isHidden(element)
                || isNamed(element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (style.length() < MOST_CHARACTERS
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
    }

    /** Says whether the class or the id has a word that tells; the elements that hold everything are believed anyway. */
    private boolean isNamed(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
            return false;
        }
        for (String name : element.className().split("\\s+")) {
            if (tells(name)) {
                return true;
            }
        }
        return tells(element.id());
    }

    private boolean tells(String name) {
        if (name.isEmpty() || name.length() > MOST_CHARACTERS) {
            return false;
        }
        List<String> words = List.of(
                WORDS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT).split("-"));
        for (int begin = 0; begin < words.size(); begin++) {
            int most = Math.min(words.size(), begin + MOST_JOINED);
            for (int end = begin + 1; end <= most; end++) {
                if (names.contains(String.join("-", words.subList(begin, end)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
