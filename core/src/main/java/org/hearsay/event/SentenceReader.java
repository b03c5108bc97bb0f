package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.event.Elisions.Elision;
import org.hearsay.event.Frame.Word;
import org.hearsay.language.Analysis;
import org.hearsay.language.DependencyTree;
import org.hearsay.language.Token;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads the events of one sentence. */
final class SentenceReader {
    private final Knowledge knowledge;
    private final SentenceView view;
    private final DependencyTree tree;
    private final Article article;
    private final ClauseReader clauses;
    private final RealisReader realis;
    private final Participants participants;
    private final Extents extents;
    private final Circumstances circumstances;
    private final FrameFitter fitter;
    private final Casting casting;
    private final Elisions elisions;
    private final List<OffsetTimes.Offset> offsets = new ArrayList<>();
    private final List<EventMention> found = new ArrayList<>();

    SentenceReader(
            Knowledge knowledge,
            SentenceView view,
            Analysis analysis,
            List<TimeExpression> times,
            List<Quantity> quantities) {
        this.knowledge = knowledge;
        this.view = view;
        this.tree = view.tree();
        this.article = analysis.article();
        Arguments arguments = new Arguments(view, knowledge.governors());
        this.clauses = new ClauseReader(view, arguments);
        this.realis = new RealisReader(view, arguments, knowledge.governors());
        this.participants = new Participants(view, analysis.text());
        this.elisions = new Elisions(view, quantities);
        this.extents = new Extents(view, arguments);
        this.circumstances = new Circumstances(view, times, quantities);
        this.fitter = new FrameFitter(view, arguments);
        this.casting = new Casting(view, clauses, arguments, circumstances);
    }

    List<EventMention> read() {
        for (Token token : verbsFirst()) {
            if (!knowledge.lexicon().knows(token.lemma())) {
                continue;
            }
            if (found.stream().anyMatch(event -> event.head() == token.index())) {
                continue;
            }
            if (token.isVerb()) {
                read(clauses.verb(token.index()), Word.VERB);
            } else if (token.isNoun()) {
                readNoun(token.index());
            } else if (token.tag().startsWith("JJ")) {
                read(clauses.verb(token.index()), Word.ADJECTIVE);
            }
        }
        return List.copyOf(found);
    }

    /** Returns the events of this sentence whose time is counted from another one. */
    List<OffsetTimes.Offset> offsets() {
        return List.copyOf(offsets);
    }

    /** Verbs go first, because a noun under a verb that tells the event tells it no second time. */
    private List<Token> verbsFirst() {
        List<Token> order = new ArrayList<>(view.sentence().tokens());
        order.sort(Comparator.comparing(token -> !token.isVerb()));
        return order;
    }

    private void readNoun(int head) {
        if (knowledge.lexicon().of(view.lemma(head), Word.NOUN).isEmpty()) {
            return;
        }
        int above = tree.governor(head);
        if (found.stream().anyMatch(event -> event.head() == above && tree.is(head, "obj", "nsubj:pass", "obl"))) {
            return;
        }
        boolean carried = above >= 0
                && view.token(above).isVerb()
                && tree.is(head, "obj", "nsubj:pass")
                && knowledge.light().contains(view.lemma(above));
        read(clauses.noun(head, carried ? above : DependencyTree.NONE), Word.NOUN);
    }

    private void read(Clause clause, Word word) {
        for (Frame frame : knowledge.lexicon().of(view.lemma(clause.head()), word)) {
            if (fitter.fits(frame, clause)) {
                report(frame, clause);
                return;
            }
        }
    }

    private void report(Frame frame, Clause clause) {
        Optional<Realis> told = realis.of(clause);
        if (told.isEmpty() || knowledge.discards().discards(clause, view)) {
            return;
        }
        List<Integer> recipients = casting.recipients(frame, clause);
        List<Integer> things = casting.things(frame, clause, recipients);
        TimeExpression time = circumstances.time(clause);
        Span extent = extent(clause);
        List<Integer> counted = things.isEmpty() ? recipients : things;
        Quantity quantity = frame.coding().measure() == null ? null : circumstances.quantity(counted);
        EventMention event = mention(
                frame, clause, List.of(extent), past(told.get(), clause, time), things, recipients, time, quantity);
        found.add(event);
        TimeExpression countedFrom = time == null ? circumstances.counting(clause.site()) : null;
        if (countedFrom != null) {
            offsets.add(new OffsetTimes.Offset(event, countedFrom, circumstances.timed(countedFrom)));
        }
        alongside(frame, clause, past(told.get(), clause, time), recipients, time);
        elided(frame, clause, past(told.get(), clause, time), recipients, time);
    }

    /** "nine were killed and dozens more wounded": the same people, another fate, another number. */
    private void elided(
            Frame first, Clause clause, Realis told, List<Integer> recipients, @Nullable TimeExpression time) {
        Elision elision = clause.passive() ? elisions.after(clause.head()) : null;
        if (elision == null || first.coding().measure() == null) {
            return;
        }
        String lemma = Elisions.lemma(view.token(elision.participle()));
        for (Frame frame : knowledge.lexicon().of(lemma, Word.VERB)) {
            if (frame.coding().measure() != null && frame.recipients().contains("object")) {
                Clause other = new Clause(elision.participle(), elision.participle(), false, true, clause.slots());
                int last = elisions.end(elision.participle());
                Span extent = view.sentence().span(elision.first(), last);
                found.add(
                        mention(frame, other, List.of(extent), told, List.of(), recipients, time, elision.quantity()));
                return;
            }
        }
    }

    private Span extent(Clause clause) {
        Span whole = extents.of(clause).get(0);
        Elision elision = clause.passive() ? elisions.after(clause.head()) : null;
        int end =
                elision == null ? whole.end() : view.token(clause.head()).span().end();
        return new Span(whole.begin(), Math.min(whole.end(), end));
    }

    private Realis past(Realis told, Clause clause, @Nullable TimeExpression time) {
        if (told != Realis.ACTUAL) {
            return told;
        }
        boolean old = knowledge.eras().isPast(article, time);
        for (int subject : clause.slot("subject")) {
            old |= knowledge.eras().isPast(view.sentence(), participants.start(subject), subject);
        }
        return old ? Realis.HISTORICAL : told;
    }

    /** "sent soldiers, along with shells": what is sent along is a claim of its own. */
    private void alongside(
            Frame first, Clause clause, Realis told, List<Integer> recipients, @Nullable TimeExpression time) {
        for (String joiner : Extents.JOINERS) {
            for (int other : clause.slot(joiner)) {
                Clause beside = clause.with("object", List.of(other));
                for (Frame frame : knowledge.lexicon().of(view.lemma(clause.head()), first.word())) {
                    if (frame.things().contains("object") && !frame.equals(first) && fitter.fits(frame, beside)) {
                        List<Integer> tokens = tree.subtree(other);
                        Span extent = view.sentence().span(tokens.get(0), tokens.get(tokens.size() - 1));
                        found.add(mention(
                                frame,
                                beside,
                                List.of(extent),
                                told,
                                List.of(other),
                                recipients,
                                time,
                                circumstances.quantity(List.of(other))));
                        return;
                    }
                }
            }
        }
    }

    private EventMention mention(
            Frame frame,
            Clause clause,
            List<Span> extent,
            Realis told,
            List<Integer> things,
            List<Integer> recipients,
            @Nullable TimeExpression time,
            @Nullable Quantity quantity) {
        List<Integer> instruments = casting.firstFilled(frame.instruments(), clause);
        List<Integer> taken = new ArrayList<>(things);
        recipients.stream().filter(head -> !view.isOnlyPlace(head)).forEach(taken::add);
        int place = circumstances.place(clause, taken);
        List<Participant> places = place < 0 ? List.of() : participants.of(List.of(place));
        return new EventMention(
                view.sentence().index(),
                clause.head(),
                casting.predicate(clause, frame),
                extent,
                frame.coding().type(),
                frame.coding().mode(),
                frame.coding().contexts(),
                frame.coding().cameo(),
                told,
                participants.of(casting.actors(frame, clause, recipients)),
                participants.of(recipients),
                participants.of(things),
                participants.of(instruments),
                places.isEmpty() ? null : places.get(0),
                time,
                quantity,
                frame.coding().measure(),
                frame.id());
    }
}
