package org.hearsay.link;

import java.util.List;

/**
 * How many people articles on one incident say were killed and wounded, all told. Immutable.
 *
 * @param killed how many died, 0 where nobody says that anybody did
 * @param wounded how many were hurt and lived, 0 likewise
 * @param reasons which claims the numbers stand on, one sentence each
 */
public record Toll(int killed, int wounded, List<String> reasons) {
    public Toll {
        reasons = List.copyOf(reasons);
    }
}
