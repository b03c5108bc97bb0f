package org.hearsay.actor;

import java.util.Locale;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;

/** Tells whether a capital stands for a place or for those who govern there. */
final class Places {
    private final Lexicon lexicon;

    Places(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Actor capital(Entry.Seat seat, Sentence sentence, Reference reference, Clauses clauses, int head) {
        return seat.city() && isPlace(sentence, reference, clauses, head)
                ? new Actor(
                        Slug.of(seat.name()) + "-" + seat.state().toLowerCase(Locale.ROOT),
                        seat.name(),
                        ActorKind.PLACE,
                        seat.state(),
                        null,
                        null)
                : lexicon.state(seat.state(), seat.sector(), seat.type());
    }

    private boolean isPlace(Sentence sentence, Reference reference, Clauses clauses, int head) {
        String preposition = clauses.preposition(head);
        if (preposition.equals("from") && clauses.hangsOnNoun(head)) {
            return false;
        }
        return lexicon.words("place-preposition").contains(preposition)
                || (preposition.equals("of") && lexicon.words("place-noun").contains(clauses.governor(head)))
                || isBefore(sentence, reference)
                || isPartOfNoun(sentence, reference, clauses, head)
                || (clauses.is(head, "obj", "nsubj:pass")
                        && lexicon.words("place-verb").contains(clauses.governor(head)));
    }

    /** "Moscow suburbs", "Washington traffic". */
    private static boolean isPartOfNoun(Sentence sentence, Reference reference, Clauses clauses, int head) {
        int next = reference.to() + 1;
        return clauses.is(head, "compound", "amod")
                && next < sentence.size()
                && sentence.token(next).isNoun();
    }

    /** A dateline, "MOSCOW (AP)", or a place within another, "Paris, Texas". */
    private static boolean isBefore(Sentence sentence, Reference reference) {
        int next = reference.to() + 1;
        if (next >= sentence.size()) {
            return reference.from() == 0;
        }
        String mark = sentence.token(next).text();
        boolean dateline = reference.from() == 0 && (mark.equals("(") || mark.equals("-LRB-") || isDash(mark));
        boolean within = mark.equals(",")
                && next + 1 < sentence.size()
                && sentence.token(next + 1).name() == NameType.LOCATION;
        return dateline
                || (within
                        && reference.from() > 0
                        && !sentence.token(reference.from() - 1).text().equals(","));
    }

    private static boolean isDash(String mark) {
        return mark.equals("—") || mark.equals("–") || mark.equals("-") || mark.equals("--");
    }
}
