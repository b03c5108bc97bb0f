package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.actor.ActorGroups.Tie;
import org.hearsay.actor.ActorMerge.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors of different articles that are one, by rules that leave apart whatever is not certain. A bare surname never joins
 * anybody; two who belong to different states or sectors never join, nor do three of whom two cannot. What people decided goes
 * before the rules.
 *
 * <p>A pure function: the same actors and verdicts make the same merges in any order. It is also local: only actors that share a
 * {@link #keys key} or a verdict, or are joined by a chain of such, have anything to do with each other, so that whoever keeps the
 * merges need not find all of them anew. Immutable; safe for several threads.
 */
public final class ActorMerges {
    /** Changes when the rules do, while the tables stay. */
    private static final String RULES = "1";

    private final NameForms forms;

    private ActorMerges(NameForms forms) {
        this.forms = forms;
    }

    /**
     * Loads the tables of spellings and legal forms.
     *
     * @throws org.hearsay.rule.RuleFileException where one is missing or malformed
     */
    public static ActorMerges load() {
        return new ActorMerges(NameForms.load());
    }

    /** Returns what merges depend on beside actors and verdicts; where it changes, all that was kept has to be found anew. */
    public String rules() {
        return RULES + '\n' + forms.content();
    }

    /** Returns what two actors have in common that a rule might join. A name that no rule can join has no key. */
    public Set<String> keys(UnknownActor actor) {
        Set<String> keys = new TreeSet<>();
        if (actor.kind() == ActorKind.PERSON) {
            NameForms.OfPerson name = forms.person(actor.name());
            if (name != null) {
                keys.add("person " + name.ends());
            }
        } else {
            NameForms.OfBody name = forms.body(actor.name());
            keys.add("body " + name.core());
            if (!name.initials().isEmpty()) {
                keys.add(initialsKey(name.initials()));
            }
            actor.initials().forEach(initials -> keys.add(initialsKey(initials)));
        }
        return keys;
    }

    private static String initialsKey(String initials) {
        return "initials " + Slug.of(initials);
    }

    /**
     * Returns the merges, sorted by the id that is given up.
     *
     * @param actors as the articles name them
     * @param verdicts what people decided, oldest first; of two that contradict each other the later one holds
     */
    public List<ActorMerge> find(Collection<UnknownActor> actors, List<ActorVerdict> verdicts) {
        Map<String, Naming> namings = new TreeMap<>();
        actors.forEach(actor -> namings.computeIfAbsent(actor.id(), Naming::new).add(actor, forms));
        Verdicts standing = Verdicts.of(verdicts);
        ActorGroups groups = new ActorGroups(namings.keySet());
        Predicate<Set<String>> canBeOne = ids -> Naming.agree(ids, namings);
        groups.add(standing.ties(), List.of(), ids -> true);
        RuleTies rules = new RuleTies(namings.values());
        groups.add(rules.spelling(), standing.apart(), canBeOne);
        groups.add(rules.byName(), standing.apart(), canBeOne);
        groups.add(rules.initials(groups), standing.apart(), canBeOne);
        return merges(groups, namings, standing);
    }

    private static List<ActorMerge> merges(ActorGroups groups, Map<String, Naming> namings, Verdicts standing) {
        List<ActorMerge> merges = new ArrayList<>();
        for (Set<String> group : groups.groups()) {
            String into = group.stream().min(order(namings, standing)).orElseThrow();
            groups.steps(into).forEach((id, tie) -> {
                if (tie != null) {
                    merges.add(new ActorMerge(id, into, tie.rule(), tie.across(id), tie.reason()));
                }
            });
        }
        merges.sort(Comparator.comparing(ActorMerge::from));
        return List.copyOf(merges);
    }

    /** The id that stands for a group comes first: the one that people chose, else the plainest full name. */
    private static Comparator<String> order(Map<String, Naming> namings, Verdicts standing) {
        return Comparator.comparing((String id) -> !standing.isChosen(id))
                .thenComparing(id -> plainness(namings.get(id), Naming::bare))
                .thenComparing(id -> plainness(namings.get(id), Naming::words))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    private static int plainness(@Nullable Naming naming, Function<Naming, Integer> of) {
        return naming == null ? 0 : of.apply(naming);
    }

    /** The verdicts that stand against each other. */
    private record Verdicts(List<ActorVerdict> same, List<ActorVerdict> apart) {
        static Verdicts of(List<ActorVerdict> oldestFirst) {
            List<ActorVerdict> same = new ArrayList<>();
            List<ActorVerdict> apart = new ArrayList<>();
            for (int i = oldestFirst.size() - 1; i >= 0; i--) {
                ActorVerdict verdict = oldestFirst.get(i);
                boolean overruled = same.stream().anyMatch(verdict::isAbout)
                        || apart.stream().anyMatch(verdict::isAbout)
                        || (!verdict.same() && joined(same).sameGroup(verdict.from(), verdict.into()))
                        || (verdict.same() && joinsTwoKeptApart(verdict, same, apart));
                if (!overruled) {
                    (verdict.same() ? same : apart).add(verdict);
                }
            }
            return new Verdicts(List.copyOf(same), List.copyOf(apart));
        }

        private static boolean joinsTwoKeptApart(
                ActorVerdict verdict, List<ActorVerdict> same, List<ActorVerdict> apart) {
            List<ActorVerdict> all = new ArrayList<>(same);
            all.add(verdict);
            ActorGroups groups = joined(all);
            return apart.stream().anyMatch(two -> groups.sameGroup(two.from(), two.into()));
        }

        private static ActorGroups joined(List<ActorVerdict> same) {
            ActorGroups groups = new ActorGroups(List.of());
            groups.add(ties(same), List.of(), ids -> true);
            return groups;
        }

        List<Tie> ties() {
            return ties(same);
        }

        private static List<Tie> ties(List<ActorVerdict> same) {
            return same.stream()
                    .map(verdict ->
                            new Tie(verdict.from(), verdict.into(), Rule.DECIDED, "a person decided that they are one"))
                    .toList();
        }

        boolean isChosen(String id) {
            return same.stream().anyMatch(verdict -> verdict.into().equals(id))
                    && same.stream().noneMatch(verdict -> verdict.from().equals(id));
        }
    }
}
