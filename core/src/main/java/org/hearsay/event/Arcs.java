package org.hearsay.event;

import org.hearsay.language.DependencyTree;

/** The arcs of a tree while they are mended; a move that would make a cycle is left out. Not safe for several threads. */
final class Arcs {
    private final int[] governors;
    private final String[] relations;

    Arcs(DependencyTree tree) {
        governors = new int[tree.size()];
        relations = new String[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            governors[i] = tree.governor(i);
            relations[i] = tree.relation(i);
        }
    }

    int size() {
        return governors.length;
    }

    int governor(int token) {
        return governors[token];
    }

    String relation(int token) {
        return relations[token];
    }

    /** Says whether a token has a dependent whose relation begins so. */
    boolean has(int token, String relation) {
        for (int d = 0; d < governors.length; d++) {
            if (governors[d] == token && relations[d].startsWith(relation)) {
                return true;
            }
        }
        return false;
    }

    void set(int token, int governor, String relation) {
        for (int at = governor; at >= 0; at = governors[at]) {
            if (at == token) {
                return;
            }
        }
        governors[token] = governor;
        relations[token] = governor < 0 ? "root" : relation;
    }

    DependencyTree tree() {
        return new DependencyTree(governors, relations);
    }
}
