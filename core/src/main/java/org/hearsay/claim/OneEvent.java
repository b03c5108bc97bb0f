package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.attribution.Source;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.text.Evidence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the claims of one article that tell the same event: the headline, the lead and the body say it once each, and it is one
 * claim with the evidence of all of them.
 *
 * <p>Joined is only what cannot be told apart: the same type and realis, told by the same sources; the same actors, and the
 * same recipients or objects, all of them resolved; and nothing that one of them states and the other states otherwise (objects, place, time,
 * number). What one leaves open, the other may fill: of two, the one that says more is kept, with its id. Two attacks by one force
 * on one town, told without a day, are joined wrongly; a reader sees both places in the evidence.
 */
final class OneEvent {
    private final String text;

    OneEvent(String text) {
        this.text = text;
    }

    /** Returns the claims in their order, of those that tell one event only the fullest. */
    List<Claim> join(List<Claim> claims) {
        List<Claim> joined = new ArrayList<>();
        Map<List<Object>, List<Integer>> alike = new HashMap<>();
        for (Claim claim : claims) {
            List<Integer> candidates = alike.computeIfAbsent(key(claim), any -> new ArrayList<>());
            Optional<Integer> same = candidates.stream()
                    .filter(at -> isSame(joined.get(at), claim))
                    .findFirst();
            if (same.isPresent()) {
                joined.set(same.get(), joined(joined.get(same.get()), claim));
            } else {
                candidates.add(joined.size());
                joined.add(claim);
            }
        }
        return List.copyOf(joined);
    }

    private static EventMention event(Claim claim) {
        return Objects.requireNonNull(claim.event(), "claims of events have one");
    }

    private static List<Object> key(Claim claim) {
        EventMention event = event(claim);
        return List.of(
                event.type(),
                event.realis(),
                Objects.requireNonNullElse(event.cameo(), ""),
                ids(event.actors()),
                ids(event.recipients()),
                told(claim));
    }

    private static boolean isSame(Claim one, Claim other) {
        EventMention first = event(one);
        EventMention second = event(other);
        return first.sentence() != second.sentence()
                && haveParties(first)
                && agree(words(first.objects()), words(second.objects()))
                && agree(place(first), place(second))
                && agree(day(one), day(other))
                && agree(number(one), number(other));
    }

    private static boolean haveParties(EventMention event) {
        boolean aimed = !event.recipients().isEmpty() || !event.objects().isEmpty();
        return !event.actors().isEmpty() && aimed && isResolved(event.actors()) && isResolved(event.recipients());
    }

    private static boolean isResolved(List<Participant> participants) {
        return participants.stream().allMatch(participant -> participant.actor() != null);
    }

    private static Set<String> ids(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.actor() == null
                        ? "?" + participant.text()
                        : participant.actor().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Set<String> words(List<Participant> things) {
        return things.isEmpty()
                ? null
                : things.stream().map(Participant::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String place(EventMention event) {
        return event.place() == null ? null : event.place().text();
    }

    private static List<String> told(Claim claim) {
        return claim.sources().stream()
                .map(source -> source.level() + " " + who(source) + " " + source.stance())
                .toList();
    }

    private static String who(Source source) {
        return source.actor() == null ? source.text() : source.actor().id();
    }

    private static @Nullable String day(Claim claim) {
        return claim.time() == null ? null : claim.time().value();
    }

    private static @Nullable Object number(Claim claim) {
        return claim.figure() == null ? null : claim.figure().quantity().value();
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private Claim joined(Claim one, Claim other) {
        boolean fuller = said(other) > said(one);
        Claim kept = fuller ? other : one;
        Set<Span> evidence = new LinkedHashSet<>(one.evidence().spans());
        evidence.addAll(other.evidence().spans());
        List<Span> apart = evidence.stream()
                .filter(span -> evidence.stream().noneMatch(wider -> !wider.equals(span) && wider.contains(span)))
                .sorted()
                .toList();
        return new Claim(
                kept.kind(),
                kept.anchor(),
                Evidence.in(text, apart),
                kept.content(),
                kept.sources(),
                kept.event(),
                kept.figure(),
                kept.time(),
                kept.rules());
    }

    /** Returns how many of the open fields a claim fills. */
    private static int said(Claim claim) {
        EventMention event = event(claim);
        return (claim.time() == null ? 0 : 1)
                + (claim.figure() == null ? 0 : 1)
                + (event.place() == null ? 0 : 1)
                + event.objects().size();
    }
}
