package org.hearsay.evaluate.link;

import java.util.List;
import java.util.Locale;
import org.hearsay.claim.ClaimKind;
import org.hearsay.evaluate.link.AnnotatedDocument.EventSpan;
import org.hearsay.event.EventType;
import org.hearsay.event.Realis;
import org.hearsay.language.Analysis;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.ledger.ClaimRecord.Place;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.link.LinkArticle;
import org.jspecify.annotations.Nullable;

/**
 * Annotated events as claims. An annotation says where an event is and nothing else, so that all have one type, and the words around them stand
 * for their clause; who takes part and where is read by the grammar of the sentence ({@link Clauses}), what our own reading knows of the
 * same predicate comes first. Immutable.
 */
final class GivenEvents {
    /** Characters on each side of the event that count as its clause. */
    private static final int AROUND = 40;

    private final AnnotatedDocument document;
    private final LinkArticle article;
    private final Analysis analysis;
    private final List<ClaimRecord> read;

    GivenEvents(AnnotatedDocument document, LinkArticle article, Analysis analysis, List<ClaimRecord> read) {
        this.document = document;
        this.article = article;
        this.analysis = analysis;
        this.read = List.copyOf(read);
    }

    /** Returns the given events as claims, each under the key of its annotation. */
    List<ClaimRecord> of(List<EventSpan> mentions) {
        return mentions.stream().map(this::claim).toList();
    }

    /** Returns the lemma of the word that the event hangs on, in lower case. */
    String lemma(EventSpan mention) {
        Sentence sentence = sentence(mention);
        Clauses clause = sentence == null ? null : Clauses.of(sentence, mention.begin(), mention.end());
        String lemma = clause == null
                ? document.text().substring(mention.begin(), mention.end())
                : clause.head().lemma();
        return lemma.toLowerCase(Locale.ROOT);
    }

    private ClaimRecord claim(EventSpan mention) {
        ClaimRecord like = like(mention);
        return new ClaimRecord(
                mention.key(),
                ClaimKind.EVENT,
                ClaimStatus.MACHINE,
                new ClaimRecord.ArticleRef(article.id(), article.outlet(), null, null, null, null),
                List.of(around(mention)),
                List.of(),
                List.of(),
                event(mention, like == null ? null : like.event()),
                like == null ? null : like.figure(),
                like == null ? null : like.time(),
                null,
                null,
                new ClaimRecord.MadeBy("given", List.of()));
    }

    private @Nullable ClaimRecord like(EventSpan mention) {
        int begin = points(mention.begin());
        int end = points(mention.end());
        return read.stream()
                .filter(claim -> claim.event() != null
                        && claim.event().predicate().begin() < end
                        && begin < claim.event().predicate().end())
                .findFirst()
                .orElse(null);
    }

    private Event event(EventSpan mention, @Nullable Event known) {
        Sentence sentence = sentence(mention);
        Clauses clause = sentence == null ? null : Clauses.of(sentence, mention.begin(), mention.end());
        if (sentence == null || clause == null) {
            return event(cue(mention.begin(), mention.end()), List.of(), List.of(), List.of(), null);
        }
        List<Participant> doers = participants(sentence, clause.doers());
        List<Participant> others = participants(sentence, clause.others());
        Place place = place(sentence, clause);
        Token head = clause.head();
        return event(
                cue(head.span().begin(), head.span().end()),
                known == null || known.actors().isEmpty() ? doers : known.actors(),
                known == null || known.recipients().isEmpty() ? others : known.recipients(),
                known == null ? List.of() : known.objects(),
                known == null || known.place() == null ? place : known.place());
    }

    private static Event event(
            ClaimRecord.Cue predicate,
            List<Participant> doers,
            List<Participant> others,
            List<Participant> objects,
            @Nullable Place place) {
        return new Event(
                EventType.ASSAULT,
                null,
                List.of(),
                null,
                Realis.ACTUAL,
                predicate,
                doers,
                others,
                objects,
                List.of(),
                place);
    }

    private @Nullable Sentence sentence(EventSpan mention) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.span().begin() < mention.end()
                        && mention.begin() < sentence.span().end())
                .findFirst()
                .orElse(null);
    }

    private List<Participant> participants(Sentence sentence, List<Integer> heads) {
        return heads.stream()
                .filter(head -> !sentence.token(head).isPronoun())
                .map(head -> participant(sentence, head))
                .toList();
    }

    private Participant participant(Sentence sentence, int head) {
        List<Integer> words = Clauses.phrase(sentence.tree(), head);
        int begin = sentence.token(words.get(0)).span().begin();
        int end = sentence.token(words.get(words.size() - 1)).span().end();
        return new Participant(document.text().substring(begin, end), null, points(begin), points(end));
    }

    private @Nullable Place place(Sentence sentence, Clauses clause) {
        return clause.things().stream()
                .filter(head -> Clauses.isPlace(sentence, head))
                .findFirst()
                .map(head -> participant(sentence, head))
                .map(named -> new Place(named.text(), null, named.begin(), named.end()))
                .orElse(null);
    }

    private ClaimRecord.Cue cue(int begin, int end) {
        return new ClaimRecord.Cue(document.text().substring(begin, end), points(begin), points(end));
    }

    private ClaimRecord.Quote around(EventSpan mention) {
        String text = document.text();
        int[] sentence = document.sentences().getOrDefault(mention.sentence(), new int[] {0, 0});
        int from = Math.max(sentence[0], text.lastIndexOf(' ', Math.max(0, mention.begin() - AROUND)) + 1);
        int space = text.indexOf(' ', mention.end() + AROUND);
        int to = space < 0 ? sentence[1] : Math.min(sentence[1], space);
        return new ClaimRecord.Quote(points(from), points(to), text.substring(from, to));
    }

    private int points(int offset) {
        return document.text().codePointCount(0, offset);
    }
}
