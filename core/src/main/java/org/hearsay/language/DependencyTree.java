package org.hearsay.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The dependencies of one sentence: for each token its governor and the relation to it.
 *
 * <p>Relations are basic Universal Dependencies for English, with their subtypes ({@code nsubj:pass}, {@code obl:tmod}). A
 * token may be unattached (governor {@link #NONE}); exactly those tokens are roots. Immutable.
 */
public final class DependencyTree {
    /** The governor of a root. */
    public static final int NONE = -1;

    private final int[] governors;
    private final String[] relations;
    private final List<List<Integer>> dependents;

    /**
     * @param governors for each token the index of its governor, or {@link #NONE}
     * @param relations for each token its relation to the governor
     * @throws IllegalArgumentException where a governor is no token of the sentence, or the arcs form a cycle
     */
    public DependencyTree(int[] governors, String[] relations) {
        if (governors.length != relations.length) {
            throw new IllegalArgumentException(governors.length + " governors, " + relations.length + " relations");
        }
        this.governors = governors.clone();
        this.relations = relations.clone();
        this.dependents = dependents(this.governors);
        requireNoCycle();
    }

    private static List<List<Integer>> dependents(int[] governors) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < governors.length; i++) {
            lists.add(new ArrayList<>(2));
        }
        for (int i = 0; i < governors.length; i++) {
            if (governors[i] != NONE) {
                lists.get(governors[i]).add(i);
            }
        }
        lists.replaceAll(List::copyOf);
        return List.copyOf(lists);
    }

    private void requireNoCycle() {
        int reached = 0;
        for (int i = 0; i < size(); i++) {
            if (governors[i] == NONE) {
                reached += subtree(i).size();
            }
        }
        if (reached != size()) {
            throw new IllegalArgumentException("the arcs form a cycle: " + Arrays.toString(governors));
        }
    }

    public int size() {
        return governors.length;
    }

    /** Returns the governor of a token, or {@link #NONE}. */
    public int governor(int token) {
        return governors[token];
    }

    /** Returns the relation of a token to its governor; {@code root} for a root. */
    public String relation(int token) {
        return relations[token];
    }

    /** Says whether a token's relation is one of these, or a subtype of one of these. */
    public boolean is(int token, String... names) {
        String relation = relations[token];
        for (String name : names) {
            if (relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first root, or {@link #NONE} of a sentence without tokens. */
    public int root() {
        for (int i = 0; i < size(); i++) {
            if (governors[i] == NONE) {
                return i;
            }
        }
        return NONE;
    }

    /** Returns the tokens that a token governs, in text order. */
    public List<Integer> dependents(int token) {
        return dependents.get(token);
    }

    /** Returns the dependents of a token whose relation is one of these or a subtype of one, in text order. */
    public List<Integer> dependents(int token, String... names) {
        return dependents.get(token).stream().filter(d -> is(d, names)).toList();
    }

    /** Returns the first such dependent, or {@link #NONE}. */
    public int dependent(int token, String... names) {
        for (int dependent : dependents.get(token)) {
            if (is(dependent, names)) {
                return dependent;
            }
        }
        return NONE;
    }

    /** Returns a token and all that it governs, directly or not, in text order. */
    public List<Integer> subtree(int token) {
        return subtree(token, Set.of());
    }

    /**
     * Returns a token and all that it governs, in text order, without the branches that hang on it directly with one of the
     * relations.
     */
    public List<Integer> subtree(int token, Set<String> without) {
        List<Integer> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(token);
        while (!open.isEmpty()) {
            int next = open.pop();
            found.add(next);
            for (int dependent : dependents.get(next)) {
                if (next != token || !without.contains(relations[dependent])) {
                    open.push(dependent);
                }
            }
        }
        found.sort(null);
        return List.copyOf(found);
    }

    /** Says whether one token is the other or governs it, directly or not. */
    public boolean dominates(int ancestor, int token) {
        for (int at = token; at != NONE; at = governors[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
