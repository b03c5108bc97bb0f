package org.hearsay.app;

/**
 * What was found about one thing that Hearsay needs.
 *
 * @param remedy what to do about it; empty where it is fine
 */
record Diagnosis(String what, boolean fine, String found, String remedy) {
    static Diagnosis fine(String what, String found) {
        return new Diagnosis(what, true, found, "");
    }

    static Diagnosis wrong(String what, String found, String remedy) {
        return new Diagnosis(what, false, found, remedy);
    }
}
