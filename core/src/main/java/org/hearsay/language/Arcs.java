package org.hearsay.language;

/** The arcs of a tree while they are mended; a move that would make a cycle is left out. Not safe for several threads. */
public final class Arcs {
    private final int[] governors;
    private final String[] relations;

    /** Begins with the arcs of a tree, which stays as it is. */
    public Arcs(DependencyTree tree) {
        governors = new int[tree.size()];
        relations = new String[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            governors[i] = tree.governor(i);
            relations[i] = tree.relation(i);
        }
    }

    public int size() {
        return governors.length;
    }

    /** Returns the governor of a token, or {@link DependencyTree#NONE}. */
    public int governor(int token) {
        return governors[token];
    }

    /** Returns the relation of a token to its governor. */
    public String relation(int token) {
        return relations[token];
    }

    /** Says whether a token has a dependent whose relation begins so. */
    public boolean has(int token, String relation) {
        for (int d = 0; d < governors.length; d++) {
            if (governors[d] == token && relations[d].startsWith(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Hangs a token on a governor, or makes it a root where that is {@link DependencyTree#NONE}; left out where it would make a cycle. */
    public void set(int token, int governor, String relation) {
        for (int at = governor; at >= 0; at = governors[at]) {
            if (at == token) {
                return;
            }
        }
        governors[token] = governor;
        relations[token] = governor < 0 ? "root" : relation;
    }

    /** Returns the tree of the arcs as they are now. */
    public DependencyTree tree() {
        return new DependencyTree(governors, relations);
    }
}
