package org.hearsay.evaluate.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares what the system found with what a person marked, article by article. Not safe for several threads. */
final class Comparison {
    private static final double ENOUGH = 0.5;

    private final Map<String, Tally> tallies = new TreeMap<>();

    /** A pair that the lenient measure accepts. */
    record Match(Triple system, Triple gold) {}

    /** Adds what was found in an article; where several people marked it, each with an equal share. */
    void add(MarkedArticle article, List<Relation> found) {
        ScoringTokens tokens = ScoringTokens.of(article.text());
        List<Triple> system = triples(tokens, found);
        double weight = 1.0 / article.readings().size();
        article.readings().forEach(reading -> add(system, triples(tokens, reading), weight));
    }

    private static List<Triple> triples(ScoringTokens tokens, List<Relation> relations) {
        return relations.stream().map(relation -> Triple.of(tokens, relation)).toList();
    }

    /** Adds an article, or one annotator's reading of it with that annotator's weight. */
    void add(List<Triple> system, List<Triple> gold, double weight) {
        element("source", system, gold, weight, Triple::source);
        element("cue", system, gold, weight, Triple::cue);
        element("content", system, gold, weight, Triple::content);
        Set<List<BitSet>> found = new HashSet<>(system.stream().map(Triple::all).toList());
        Set<List<BitSet>> wanted = new HashSet<>(gold.stream().map(Triple::all).toList());
        tally("relation.strict").add(weight, common(found, wanted), found.size(), wanted.size());
        List<Match> matches = matches(system, gold);
        tally("relation.lenient").add(weight, matches.size(), system.size(), gold.size());
        for (Trait trait : Trait.values()) {
            ofTrait(trait, system, gold, matches, weight);
        }
        speakers(system, gold, weight);
    }

    /** A match of one kind with another counts half for each. */
    private void ofTrait(Trait trait, List<Triple> system, List<Triple> gold, List<Match> matches, double weight) {
        int right = count(matches.stream().map(Match::gold), trait)
                + count(matches.stream().map(Match::system), trait);
        tally("relation.lenient." + trait.measure())
                .add(weight, right / 2.0, count(system.stream(), trait), count(gold.stream(), trait));
    }

    private static int count(Stream<Triple> triples, Trait trait) {
        return (int) triples.filter(triple -> triple.has(trait)).count();
    }

    private void element(
            String name, List<Triple> system, List<Triple> gold, double weight, Function<Triple, BitSet> part) {
        Set<BitSet> found = distinct(system, part);
        Set<BitSet> wanted = distinct(gold, part);
        tally(name + ".exact").add(weight, common(found, wanted), found.size(), wanted.size());
        BitSet all = union(found);
        BitSet goal = union(wanted);
        BitSet both = (BitSet) all.clone();
        both.and(goal);
        tally(name + ".overlap").add(weight, both.cardinality(), all.cardinality(), goal.cardinality());
    }

    private static Set<BitSet> distinct(List<Triple> triples, Function<Triple, BitSet> part) {
        Set<BitSet> sets = new HashSet<>();
        triples.stream().map(part).filter(set -> !set.isEmpty()).forEach(sets::add);
        return sets;
    }

    private static BitSet union(Set<BitSet> sets) {
        BitSet all = new BitSet();
        sets.forEach(all::or);
        return all;
    }

    private static <T> int common(Set<T> found, Set<T> wanted) {
        return (int) found.stream().filter(wanted::contains).count();
    }

    /** Pairs one to one, the best shared content first. */
    static List<Match> matches(List<Triple> system, List<Triple> gold) {
        return pair(system, gold, true);
    }

    private static List<Match> pair(List<Triple> system, List<Triple> gold, boolean withSource) {
        record Candidate(int system, int gold, double share) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < system.size(); i++) {
            for (int k = 0; k < gold.size(); k++) {
                double share = share(system.get(i).content(), gold.get(k).content());
                if (share >= ENOUGH && (!withSource || sourcesMeet(system.get(i), gold.get(k)))) {
                    candidates.add(new Candidate(i, k, share));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
        Map<Integer, Integer> taken = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!used.contains(candidate.gold()) && taken.putIfAbsent(candidate.system(), candidate.gold()) == null) {
                used.add(candidate.gold());
                matches.add(new Match(system.get(candidate.system()), gold.get(candidate.gold())));
            }
        }
        return matches;
    }

    private static double share(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int common = both.cardinality();
        int all = one.cardinality() + other.cardinality() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static boolean sourcesMeet(Triple system, Triple gold) {
        boolean neither = system.source().isEmpty() && gold.source().isEmpty();
        return neither || system.source().intersects(gold.source());
    }

    /** Of the direct quotations that were found at all, the share with the right speaker. */
    private void speakers(List<Triple> system, List<Triple> gold, double weight) {
        List<Triple> direct =
                gold.stream().filter(triple -> triple.has(Trait.DIRECT)).toList();
        List<Match> found = pair(system, direct, false);
        int right = (int) found.stream()
                .filter(match -> sourcesMeet(match.system(), match.gold()))
                .count();
        tally("speaker.direct").add(weight, right, found.size(), direct.size());
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, any -> new Tally());
    }

    /** Returns the measures by their names. */
    SortedMap<String, Double> measures() {
        SortedMap<String, Double> measures = new TreeMap<>();
        tallies.forEach((name, tally) -> {
            if (name.startsWith("speaker")) {
                measures.put("attribution." + name + ".accuracy", tally.precision());
            } else if (name.startsWith("relation.lenient.")) {
                measures.put(
                        "attribution.relation.lenient.f1" + name.substring("relation.lenient".length()), tally.f1());
            } else {
                measures.put("attribution." + name + ".f1", tally.f1());
                measures.put("attribution." + name + ".precision", tally.precision());
                measures.put("attribution." + name + ".recall", tally.recall());
            }
        });
        return measures;
    }
}
