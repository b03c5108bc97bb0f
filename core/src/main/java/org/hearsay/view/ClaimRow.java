package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.attribution.Polarity;
import org.hearsay.attribution.Stance;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimRecord;
import org.jspecify.annotations.Nullable;

/**
 * A claim in one line, for people: who did what to whom, when, how many, and according to whom.
 *
 * <p>Every column is plain text out of the record, empty where the record knows nothing. The text is not made inert.
 *
 * @param who the actors
 * @param what the event's type, predicate and objects, or what is stated
 * @param whom the recipients, or whom a figure counts
 * @param when the time, with its words where it is not anchored
 * @param howMany the figure and its measure
 * @param accordingTo the chain of sources from the one who is said to know outwards; empty where the outlet itself asserts
 * @param outlet who published it
 */
public record ClaimRow(
        String id,
        String who,
        String what,
        String whom,
        String when,
        String howMany,
        String accordingTo,
        String outlet) {
    private static final int SHORT_ID = 12;

    public static ClaimRow of(ClaimRecord claim) {
        ClaimRecord.Event event = claim.event();
        return new ClaimRow(
                claim.id(),
                event == null ? "" : participants(event.actors()),
                what(claim),
                whom(claim),
                when(claim.time()),
                howMany(claim.figure()),
                accordingTo(claim.sources()),
                claim.article().outlet());
    }

    /** Returns as much of the id as people need to name the claim. */
    public String shortId() {
        return shorten(id);
    }

    /** Returns as much of an id as people need to name a claim or article. */
    public static String shorten(String id) {
        return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
    }

    private static String participants(List<ClaimRecord.Participant> participants) {
        return participants.stream().map(one -> named(one.text(), one.actor())).collect(Collectors.joining("; "));
    }

    private static String named(String text, @Nullable String actor) {
        boolean saysNothingNew = actor == null || ("-" + slug(text) + "-").contains("-" + actor + "-");
        return saysNothingNew ? text : text + " [" + actor + "]";
    }

    /** An actor that is nobody in particular has the words for an id; saying them twice helps no one. */
    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String what(ClaimRecord claim) {
        ClaimRecord.Event event = claim.event();
        if (event != null) {
            String realis = event.realis() == Realis.ACTUAL ? "" : " (" + Token.of(event.realis()) + ")";
            String objects = event.objects().isEmpty() ? "" : ": " + participants(event.objects());
            return Token.of(event.type()) + " " + event.predicate().text() + realis + objects;
        }
        if (claim.figure() != null) {
            return Token.of(claim.figure().measure());
        }
        return claim.evidence().stream().map(ClaimRecord.Quote::quote).collect(Collectors.joining(" … "));
    }

    private static String whom(ClaimRecord claim) {
        ClaimRecord.Event event = claim.event();
        if (event == null) {
            ClaimRecord.Figure figure = claim.figure();
            return figure == null || figure.of() == null
                    ? ""
                    : named(figure.of().text(), figure.of().actor());
        }
        return participants(event.recipients());
    }

    private static String when(ClaimRecord.@Nullable Time time) {
        if (time == null) {
            return "";
        }
        if (time.from() == null || time.to() == null) {
            return "“" + time.text() + "”";
        }
        return time.from().equals(time.to()) ? time.from().toString() : time.from() + " – " + time.to();
    }

    private static String howMany(ClaimRecord.@Nullable Figure figure) {
        return figure == null ? "" : figure.text() + " " + Token.of(figure.measure());
    }

    private static String accordingTo(List<ClaimRecord.Source> sources) {
        TreeMap<Integer, List<String>> levels = new TreeMap<>();
        for (ClaimRecord.Source source : sources) {
            levels.computeIfAbsent(source.level(), level -> new ArrayList<>()).add(voice(source));
        }
        return levels.values().stream()
                .map(voices -> String.join(" + ", voices))
                .collect(Collectors.joining(" ← "));
    }

    private static String voice(ClaimRecord.Source source) {
        String stance = source.stance() == Stance.STATE ? "" : " (" + Token.of(source.stance()) + ")";
        String not = source.polarity() == Polarity.NEGATIVE ? " (does not say)" : "";
        return named(source.text(), source.actor()) + stance + not;
    }
}
