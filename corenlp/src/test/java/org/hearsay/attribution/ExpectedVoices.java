package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.rule.RuleRow;
import org.hearsay.rule.RuleTable;
import org.hearsay.text.Span;

/**
 * The voices that a careful reader finds behind the words of the passages, and those that were read, written alike so that a
 * difference can be read.
 */
final class ExpectedVoices {
    private static final List<String> FIELDS = List.of(
            "level",
            "source",
            "cue",
            "actor",
            "type",
            "named",
            "stance",
            "form",
            "certainty",
            "polarity",
            "vagueness",
            "time");

    private final Map<String, Map<String, List<RuleRow>>> byPassage = new LinkedHashMap<>();

    ExpectedVoices() {
        for (RuleRow row : RuleTable.beside(ExpectedVoices.class, "chains.tsv").rows()) {
            byPassage
                    .computeIfAbsent(row.text("passage"), any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.text("words"), any -> new ArrayList<>())
                    .add(row);
        }
    }

    static List<RuleRow> passages() {
        return RuleTable.beside(ExpectedVoices.class, "passages.tsv").rows();
    }

    static String text(RuleRow passage) {
        return passage.text("text").replace("¶", "\n\n");
    }

    /** Returns what the table asks for: the words, and a line a voice. */
    String expected(RuleRow passage) {
        return asked(passage).entrySet().stream()
                .map(words -> words.getKey()
                        + words.getValue().stream()
                                .map(row -> "\n    "
                                        + FIELDS.stream()
                                                .map(field ->
                                                        row.optional(field).orElse(""))
                                                .collect(Collectors.joining(" | ")))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** Returns what was read for the same words, without the fields that the table does not ask for. */
    String read(RuleRow passage, String text, List<Attribution> attributions) {
        return asked(passage).entrySet().stream()
                .map(words -> words.getKey() + voices(text, words.getKey(), words.getValue(), attributions))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, List<RuleRow>> asked(RuleRow passage) {
        return byPassage.getOrDefault(passage.text("id"), Map.of());
    }

    private static String voices(String text, String words, List<RuleRow> rows, List<Attribution> attributions) {
        int begin = text.indexOf(words);
        Optional<Attribution> innermost = innermost(attributions, new Span(begin, begin + words.length()));
        if (innermost.isEmpty()) {
            return "\n    -" + " | ".repeat(FIELDS.size() - 1);
        }
        StringBuilder lines = new StringBuilder();
        List<Source> chain = innermost.get().chain();
        for (int i = 0; i < chain.size(); i++) {
            RuleRow row = rows.get(Math.min(i, rows.size() - 1));
            List<String> values = values(chain.get(i));
            lines.append("\n    ");
            for (int field = 0; field < FIELDS.size(); field++) {
                boolean asked = row.optional(FIELDS.get(field)).isPresent();
                lines.append(field > 0 ? " | " : "").append(asked ? values.get(field) : "");
            }
        }
        return lines.toString();
    }

    /** As claims do: the smallest content around the words; for words that are a cue without content, that cue. */
    private static Optional<Attribution> innermost(List<Attribution> attributions, Span words) {
        return attributions.stream()
                .filter(attribution -> attribution.covers(words))
                .min(Comparator.comparingInt(Attribution::contentLength)
                        .thenComparing(attribution -> attribution.content().get(0)))
                .or(() -> attributions.stream()
                        .filter(attribution -> isCue(attribution.chain().get(0).cue(), words))
                        .findFirst());
    }

    private static boolean isCue(Cue cue, Span words) {
        return cue != null && cue.span().equals(words);
    }

    private static List<String> values(Source source) {
        return Stream.of(
                        source.level(),
                        source.text(),
                        source.cue() == null ? "" : source.cue().text(),
                        source.actor() == null ? "" : source.actor().id(),
                        token(source.type()),
                        source.named() ? "yes" : "no",
                        token(source.stance()),
                        token(source.form()),
                        token(source.certainty()),
                        token(source.polarity()),
                        source.vagueness() == null ? "" : token(source.vagueness()),
                        source.time() == null ? "" : source.time().value())
                .map(String::valueOf)
                .map(value -> value.isEmpty() ? "-" : value)
                .toList();
    }

    private static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
