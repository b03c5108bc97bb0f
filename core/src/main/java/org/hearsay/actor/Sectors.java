package org.hearsay.actor;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What PLOVER's sectors tell. */
final class Sectors {
    /** Branches of a state: with a state, they identify the actor. */
    private static final Set<String> BRANCHES = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    private static final Map<String, SourceType> VOICES = Map.ofEntries(
            Map.entry("GOV", SourceType.GOVERNMENT),
            Map.entry("LEG", SourceType.GOVERNMENT),
            Map.entry("MIL", SourceType.MILITARY),
            Map.entry("COP", SourceType.POLICE),
            Map.entry("SPY", SourceType.INTELLIGENCE),
            Map.entry("JUD", SourceType.COURT),
            Map.entry("JRN", SourceType.MEDIA),
            Map.entry("EDU", SourceType.EXPERT),
            Map.entry("MED", SourceType.MEDICAL),
            Map.entry("PTY", SourceType.PARTY),
            Map.entry("OPP", SourceType.PARTY),
            Map.entry("REB", SourceType.ARMED_GROUP),
            Map.entry("PRM", SourceType.ARMED_GROUP),
            Map.entry("BUS", SourceType.COMPANY),
            Map.entry("IGO", SourceType.INTERNATIONAL_ORGANISATION),
            Map.entry("NGO", SourceType.NGO),
            Map.entry("SOC", SourceType.NGO));

    private Sectors() {}

    static boolean isBranch(@Nullable String sector) {
        return sector != null && BRANCHES.contains(sector);
    }

    /** Returns what kind of voice somebody of that sector is; a person where the sector tells nothing. */
    static SourceType voice(@Nullable String sector) {
        return sector == null ? SourceType.PERSON : VOICES.getOrDefault(sector, SourceType.PERSON);
    }
}
