package org.hearsay.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.actor.SourceType;
import org.hearsay.attribution.Stance;
import org.hearsay.claim.ClaimKind;
import org.hearsay.event.EventType;
import org.hearsay.event.Measure;
import org.hearsay.event.Realis;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.ClaimStatus;

/** What the facets of claims can be narrowed to, as people write it. */
public final class FacetValues {
    private static final Pattern DAY_MONTH_OR_YEAR = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private FacetValues() {}

    /** Returns what a facet means. */
    public static String meaning(Facet facet) {
        return switch (facet) {
            case KIND -> "what the claim is";
            case STATUS -> "where the claim stands";
            case ARTICLE -> "the id of its article";
            case OUTLET -> "who published it";
            case TYPE -> "the PLOVER type of its event";
            case REALIS -> "whether the event happened";
            case MEASURE -> "what its figure measures";
            case ACTOR -> "the id of who acts; RUS stands for RUS:MIL too";
            case RECIPIENT -> "the id of who is acted upon";
            case SOURCE -> "the id of who says so";
            case SOURCE_TYPE -> "what kind of voice says so";
            case STANCE -> "what the source does with it";
            case PLACE -> "the id or the name of the place";
            case OCCURRENCE -> "the id of its occurrence";
            case STORY -> "the id of its story";
            case TIME -> "the day, month or year of the event";
        };
    }

    /** Returns the values that a facet can have, or nothing where its values are open. */
    public static List<String> closed(Facet facet) {
        return switch (facet) {
            case KIND -> tokens(ClaimKind.values());
            case STATUS -> tokens(ClaimStatus.values());
            case TYPE -> tokens(EventType.values());
            case REALIS -> tokens(Realis.values());
            case MEASURE -> tokens(Measure.values());
            case SOURCE_TYPE -> tokens(SourceType.values());
            case STANCE -> tokens(Stance.values());
            case ARTICLE, OUTLET, ACTOR, RECIPIENT, SOURCE, PLACE, OCCURRENCE, STORY, TIME -> List.of();
        };
    }

    private static List<String> tokens(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Token::of).toList();
    }

    /**
     * Returns the value as the ledger spells it.
     *
     * @throws IllegalArgumentException where the facet cannot have it; the message says what it can
     */
    public static String check(Facet facet, String value) {
        String given = value.strip();
        List<String> closed = closed(facet);
        if (closed.isEmpty()) {
            if (facet == Facet.TIME && !DAY_MONTH_OR_YEAR.matcher(given).matches()) {
                throw new IllegalArgumentException("a time is 2025, 2025-08 or 2025-08-15, not " + given);
            }
            return given;
        }
        String plain = given.toLowerCase(Locale.ROOT).replace('_', '-');
        return closed.stream()
                .filter(token -> token.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Token.of(facet) + " is none of " + String.join(", ", closed) + ": " + given));
    }
}
