package org.hearsay.app.reading;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.intake.Taken;

/**
 * What a run did.
 *
 * @param added articles that are new
 * @param newVersions articles that took the place of an earlier version
 * @param readAgain articles that were there and were read anew
 * @param unchanged articles that were there
 * @param unread of the added ones, those that were kept without being read, by reason
 * @param refused inputs that are no articles or could not be read
 * @param claims claims that are new
 * @param withdrawn claims that no longer stand
 * @param tokens tokens read
 * @param stages time by stage, added up over all threads
 * @param elapsed time by the clock on the wall
 */
public record ReadingSummary(
        int added,
        int newVersions,
        int readAgain,
        int unchanged,
        SortedMap<String, Integer> unread,
        List<Taken.Refused> refused,
        long claims,
        long withdrawn,
        long tokens,
        Map<String, Duration> stages,
        Duration elapsed) {
    public ReadingSummary {
        unread = Collections.unmodifiableSortedMap(new TreeMap<>(unread));
        refused = List.copyOf(refused);
        stages = Collections.unmodifiableMap(new TreeMap<>(stages));
    }

    /** Returns how many articles came in, whatever became of them. */
    public int articles() {
        return added + newVersions + readAgain + unchanged;
    }
}
