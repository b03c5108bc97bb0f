package org.hearsay.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hearsay.attribution.Stance;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimRecord.Event;
import org.hearsay.ledger.ClaimRecord.Participant;
import org.hearsay.ledger.ClaimRecord.Source;
import org.hearsay.ledger.Links.Conflict;
import org.hearsay.ledger.Links.Side;
import org.jspecify.annotations.Nullable;

/**
 * Finds what claims of one occurrence say differently of the hour, the place and the doer. Two values conflict where they exclude each other
 * and no article names both: an article that does tells of two moments, of a way or of doers that acted together. Serves one
 * occurrence.
 */
final class DetailConflicts {
    private final OriginFinder origins;
    private final Lexicons lexicons;
    private final DayParts dayParts;

    /** The words of a name that say what kind of place it is: each name is compared with many. */
    private final Map<String, Set<String>> levels = new HashMap<>();

    DetailConflicts(OriginFinder origins, Lexicons lexicons) {
        this.origins = origins;
        this.lexicons = lexicons;
        this.dayParts = lexicons.dayParts();
    }

    /** @param group the claims of one occurrence, in order of their ids */
    List<Conflict> find(List<Mention> group) {
        List<Mention> telling = group.stream()
                .filter(mention -> mention.claim().event() != null
                        && mention.realis().equals("happened")
                        && !OccurrenceStatus.denies(mention.claim()))
                .toList();
        List<Conflict> conflicts = new ArrayList<>();
        if (telling.isEmpty()) {
            return conflicts;
        }
        String occurrence = group.get(0).id();
        add(conflicts, occurrence, "time", opposed(telling, this::hour, this::otherHour));
        if (!lexicons.moves(group.get(0).group())) {
            add(conflicts, occurrence, "place", opposed(telling, DetailConflicts::place, this::otherPlace));
        }
        add(conflicts, occurrence, "actor", opposed(telling, DetailConflicts::doer, DetailConflicts::otherDoer));
        return conflicts;
    }

    private @Nullable String hour(Mention mention) {
        return dayParts.of(mention.claim().time()) == null || mention.claim().time() == null
                ? null
                : mention.claim().time().text();
    }

    private boolean otherHour(Mention first, Mention second) {
        DayParts.Part one = dayParts.of(first.claim().time());
        DayParts.Part other = dayParts.of(second.claim().time());
        boolean same =
                Party.meets(first.predicate(), second.predicate()) || Party.meets(first.classes(), second.classes());
        return one != null && other != null && same && one.excludes(other);
    }

    private static @Nullable String place(Mention mention) {
        Event event = mention.claim().event();
        return event == null || event.place() == null ? null : event.place().text();
    }

    /** Names conflict where the same word says what both places are: of a district and a town, one may lie in the other. */
    private boolean otherPlace(Mention first, Mention second) {
        PlaceName one = first.place();
        PlaceName other = second.place();
        String name = place(first);
        String otherName = place(second);
        if (one == null || other == null || name == null || otherName == null) {
            return false;
        }
        return Party.meets(levels(name), levels(otherName)) && one.compare(other) == Degree.DIFFERENT;
    }

    private Set<String> levels(String name) {
        return levels.computeIfAbsent(name, this::levelsOf);
    }

    private Set<String> levelsOf(String name) {
        Set<String> levels = new TreeSet<>();
        for (String word : Words.of(name)) {
            String stem = Words.stem(word);
            if (!lexicons.stopWords().has(stem)
                    && lexicons.genericPlaces().of(stem).contains("generic")) {
                levels.add(stem);
            }
        }
        return levels;
    }

    /** Returns those who did it, as far as they have a name or belong to a state: "police" may be any of them. */
    private static @Nullable String doer(Mention mention) {
        Event event = mention.claim().event();
        TreeSet<String> named = new TreeSet<>();
        for (Participant actor : event == null ? List.<Participant>of() : event.actors()) {
            String id = actor.actor();
            boolean proper = actor.text().chars().anyMatch(Character::isUpperCase);
            if (id != null && (proper || !Party.stateOf(id).isEmpty())) {
                named.add(id);
            }
        }
        return named.isEmpty() ? null : String.join(", ", named);
    }

    private static boolean otherDoer(Mention first, Mention second) {
        return first.actors().compareActors(second.actors()) == Degree.DIFFERENT;
    }

    private List<Voice> opposed(
            List<Mention> group, Function<Mention, @Nullable String> value, BiPredicate<Mention, Mention> excludes) {
        // What a claim says is worked out once: each is compared with all others.
        List<Voice> all = new ArrayList<>();
        for (Mention mention : group) {
            String said = value.apply(mention);
            if (said != null) {
                all.add(new Voice(said, mention));
            }
        }
        return all.stream()
                .filter(one -> all.stream()
                        .anyMatch(other -> !one.article().equals(other.article())
                                && excludes.test(one.mention(), other.mention())
                                && !sharesOrigin(one.mention(), other.mention())
                                && !namesBoth(all, one.value(), other.value())))
                .toList();
    }

    private boolean sharesOrigin(Mention one, Mention other) {
        return Party.meets(origins.of(one.claim()), origins.of(other.claim()));
    }

    private static boolean namesBoth(List<Voice> voices, String said, String otherwise) {
        Set<String> naming = new HashSet<>();
        voices.stream().filter(voice -> voice.value().equals(said)).forEach(voice -> naming.add(voice.article()));
        return voices.stream().anyMatch(voice -> voice.value().equals(otherwise) && naming.contains(voice.article()));
    }

    private void add(List<Conflict> conflicts, String occurrence, String field, List<Voice> voices) {
        List<String> values =
                voices.stream().map(Voice::value).distinct().sorted().toList();
        if (values.size() < 2) {
            return;
        }
        List<Side> sides = values.stream().map(value -> side(value, voices)).toList();
        List<String> said = sides.stream()
                .map(side -> "\u201c" + side.value() + "\u201d (" + manner(field, side, voices)
                        + String.join(", ", side.origins()) + ")")
                .toList();
        conflicts.add(new Conflict(
                field + ":" + ConflictFinder.smallest(sides),
                occurrence,
                field,
                null,
                sides,
                String.join(" and ", said) + " can't both be the " + field + "."));
    }

    private Side side(String value, List<Voice> voices) {
        TreeSet<String> claims = new TreeSet<>();
        TreeSet<String> whose = new TreeSet<>();
        for (Voice voice : voices) {
            if (voice.value().equals(value)) {
                claims.add(voice.mention().id());
                whose.addAll(origins.of(voice.mention().claim()));
            }
        }
        return new Side(value, List.copyOf(claims), List.copyOf(whose));
    }

    /** Who claims responsibility says so of himself; who is blamed is named by others. */
    private static String manner(String field, Side side, List<Voice> voices) {
        if (!field.equals("actor")) {
            return "";
        }
        boolean own = voices.stream()
                .filter(voice -> side.claims().contains(voice.mention().id()))
                .anyMatch(voice -> claimsResponsibility(voice.mention().claim()));
        return own ? "claims responsibility: " : "named by ";
    }

    private static boolean claimsResponsibility(ClaimRecord claim) {
        Event event = claim.event();
        for (Source source : OriginFinder.innermost(claim)) {
            boolean own = event != null
                    && event.actors().stream()
                            .map(Participant::actor)
                            .anyMatch(id -> id != null && id.equals(source.actor()));
            if (source.stance() == Stance.CLAIM_RESPONSIBILITY && own) {
                return true;
            }
        }
        return false;
    }

    /** What one claim says. */
    private record Voice(String value, Mention mention) {
        String article() {
            return mention.article();
        }
    }
}
