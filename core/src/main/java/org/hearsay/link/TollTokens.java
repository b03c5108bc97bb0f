package org.hearsay.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words, numbers and stops of a text in lower case, without ages, dates and hours, which count nobody. Stateless. */
final class TollTokens {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}]+(?:['\u2019]\\p{L}+)?|\\d+|[.,;:!?\u2014\u2013|-]");
    private static final Pattern AGE = Pattern.compile(
            "\\b[\\w/]+[- ](?:year|month)s?[- ]olds?\\b|\\bage[sd]? \\d+|, \\d+,|\\(.{0,80}?\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR =
            Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\b|\\b(?:19|20)\\d\\d\\b|\\b\\d+(?:st|nd|rd|th)\\b");

    private final Pattern date;

    TollTokens(TollWords words) {
        String months = String.join("|", words.all("month"));
        date = Pattern.compile(
                "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:" + months + ")\\b|\\b(?:" + months
                        + ") \\d{1,2}(?:st|nd|rd|th)?\\b",
                Pattern.CASE_INSENSITIVE);
    }

    List<String> of(String text) {
        String plain = AGE.matcher(text).replaceAll(" ");
        plain = HOUR.matcher(date.matcher(plain).replaceAll(" ")).replaceAll(" ");
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
