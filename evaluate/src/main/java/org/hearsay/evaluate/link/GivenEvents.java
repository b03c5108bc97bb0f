package org.hearsay.evaluate.link;

import java.util.List;
import org.hearsay.claim.ClaimKind;
import org.hearsay.evaluate.link.AnnotatedDocument.EventSpan;
import org.hearsay.event.EventType;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.link.LinkArticle;
import org.jspecify.annotations.Nullable;

/**
 * Annotated events as claims. An annotation says where an event is and nothing else, so that all have one type, and
 * the words around them stand for their clause; who takes part, where and
 * when is taken from our own reading of the same predicate, where there is one. Stateless.
 */
final class GivenEvents {
    /** Characters on each side of the event that count as its clause. */
    private static final int AROUND = 40;

    private GivenEvents() {}

    static List<ClaimRecord> of(AnnotatedDocument document, LinkArticle article, List<ClaimRecord> read) {
        return document.mentions().stream()
                .map(mention -> claim(document, article, mention, like(document, mention, read)))
                .toList();
    }

    private static @Nullable ClaimRecord like(AnnotatedDocument document, EventSpan mention, List<ClaimRecord> read) {
        int begin = document.text().codePointCount(0, mention.begin());
        int end = document.text().codePointCount(0, mention.end());
        return read.stream()
                .filter(claim -> claim.event() != null
                        && claim.event().predicate().begin() < end
                        && begin < claim.event().predicate().end())
                .findFirst()
                .orElse(null);
    }

    private static ClaimRecord claim(
            AnnotatedDocument document, LinkArticle article, EventSpan mention, @Nullable ClaimRecord like) {
        String text = document.text();
        int[] sentence = document.sentences().getOrDefault(mention.sentence(), new int[] {0, 0});
        int begin = text.codePointCount(0, mention.begin());
        int end = text.codePointCount(0, mention.end());
        int from = Math.max(sentence[0], text.lastIndexOf(' ', Math.max(0, mention.begin() - AROUND)) + 1);
        int space = text.indexOf(' ', mention.end() + AROUND);
        int to = space < 0 ? sentence[1] : Math.min(sentence[1], space);
        int first = text.codePointCount(0, from);
        Event known = like == null ? null : like.event();
        Event event = new Event(
                EventType.ASSAULT,
                null,
                List.of(),
                null,
                Realis.ACTUAL,
                new ClaimRecord.Cue(text.substring(mention.begin(), mention.end()), begin, end),
                known == null ? List.of() : known.actors(),
                known == null ? List.of() : known.recipients(),
                known == null ? List.of() : known.objects(),
                List.of(),
                known == null ? null : known.place());
        return new ClaimRecord(
                mention.key(),
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                new ClaimRecord.ArticleRef(article.id(), article.outlet(), null, null, null, null),
                List.of(new ClaimRecord.Quote(first, first + text.codePointCount(from, to), text.substring(from, to))),
                List.of(),
                List.of(),
                event,
                like == null ? null : like.figure(),
                like == null ? null : like.time(),
                null,
                null,
                new ClaimRecord.MadeBy("given", List.of()));
    }
}
