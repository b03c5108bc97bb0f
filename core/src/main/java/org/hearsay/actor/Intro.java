package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of a person where it names the person.
 *
 * @param state the state, or null
 * @param sector the PLOVER sector, or null
 * @param type what kind of voice, or null
 * @param gender the pronoun, where a title reveals it
 * @param roles the nouns that stand for the person, in lemmas: president, spokesman
 */
record Intro(
        @Nullable String state,
        @Nullable String sector,
        @Nullable SourceType type,
        Gender gender,
        List<String> roles) {
    static final Intro NOTHING = new Intro(null, null, null, Gender.UNKNOWN, List.of());

    Intro {
        roles = List.copyOf(roles);
    }

    /** Returns this, completed with what another place tells. */
    Intro or(Intro other) {
        List<String> all = new ArrayList<>(roles);
        other.roles.stream().filter(role -> !all.contains(role)).forEach(all::add);
        return new Intro(
                state == null ? other.state : state,
                sector == null ? other.sector : sector,
                sector == null ? other.type : type,
                gender.or(other.gender),
                all);
    }
}
