package org.hearsay.evaluate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/** Brings attributions into the form that is scored. */
final class SystemRelations {
    private SystemRelations() {}

    /** Returns the attributions that stand in no other one's content; their innermost sources, in code points. */
    static List<Relation> outermost(List<Attribution> attributions, CodePoints points) {
        List<Relation> relations = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (!attribution.content().isEmpty()
                    && attributions.stream().noneMatch(other -> holds(other, attribution))) {
                relations.add(relation(attribution, points));
            }
        }
        return relations;
    }

    private static boolean holds(Attribution outer, Attribution inner) {
        Source source = inner.chain().get(0);
        Span place =
                source.cue() != null ? source.cue().span() : inner.content().get(0);
        return outer.covers(place) && outer.contentLength() > inner.contentLength();
    }

    private static Relation relation(Attribution attribution, CodePoints points) {
        Source first = attribution.chain().get(0);
        List<Span> sources = attribution.chain().stream()
                .filter(source -> source.level() == first.level())
                .map(Source::span)
                .filter(Objects::nonNull)
                .toList();
        List<Span> source = sources.isEmpty()
                ? List.of()
                : List.of(
                        points.fromUtf16(sources.stream().reduce(Span::covering).orElseThrow()));
        List<Span> cue = first.cue() == null
                ? List.of()
                : List.of(points.fromUtf16(first.cue().span()));
        return new Relation(
                source,
                cue,
                attribution.content().stream().map(points::fromUtf16).toList());
    }
}
