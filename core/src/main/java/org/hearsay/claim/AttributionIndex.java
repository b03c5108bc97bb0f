package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the innermost attribution in whose content a place of the text stands.
 *
 * <p>Attributions are filed by the sentences that their contents touch, so that the cost does not grow with the article.
 */
final class AttributionIndex {
    private static final Comparator<Attribution> INNERMOST_FIRST = Comparator.comparingInt(Attribution::contentLength)
            .thenComparing(attribution -> attribution.content().get(0));

    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();

    AttributionIndex(Analysis analysis, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            for (Span part : attribution.content()) {
                file(analysis, attribution, part);
            }
        }
        bySentence.values().forEach(list -> list.sort(INNERMOST_FIRST));
    }

    private void file(Analysis analysis, Attribution attribution, Span part) {
        List<Sentence> sentences = analysis.sentences();
        for (int i = Sentences.at(analysis, part.begin());
                i < sentences.size() && sentences.get(i).span().begin() < part.end();
                i++) {
            List<Attribution> list = bySentence.computeIfAbsent(i, any -> new ArrayList<>(2));
            if (!list.contains(attribution)) {
                list.add(attribution);
            }
        }
    }

    /** Returns the attribution with the smallest content that covers the span; the span stands in the sentence. */
    Optional<Attribution> innermost(int sentence, Span span) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(attribution -> attribution.covers(span))
                .findFirst();
    }
}
