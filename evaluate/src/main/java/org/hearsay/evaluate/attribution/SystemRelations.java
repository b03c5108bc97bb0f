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
    static List<Relation> outermost(List<Attribution> found, CodePoints points) {
        List<Attribution> attributions = joined(found);
        List<Relation> relations = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (!attribution.content().isEmpty()
                    && attributions.stream().noneMatch(other -> holds(other, attribution))) {
                relations.add(relation(attribution, points));
            }
        }
        return relations;
    }

    /** The corpora keep all that a speaker says in a row as one content, over the ends of paragraphs. */
    private static List<Attribution> joined(List<Attribution> found) {
        List<Attribution> joined = new ArrayList<>();
        for (Attribution next : found) {
            int last = joined.size() - 1;
            if (last >= 0 && next.chain().get(0).cue() == null) {
                Attribution before = joined.get(last);
                List<Span> content = new ArrayList<>(before.content());
                content.addAll(next.content());
                joined.set(last, new Attribution(before.chain(), content, before.rule()));
            } else {
                joined.add(next);
            }
        }
        return joined;
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
