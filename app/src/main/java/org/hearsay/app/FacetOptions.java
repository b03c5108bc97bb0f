package org.hearsay.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.ClaimQuery.Facet;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.hearsay.view.FacetValues;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that narrow claims: one for each facet, named after it. Given twice, one of the values must hold; of several facets
 * each must hold.
 */
final class FacetOptions {
    private final Map<Facet, Given> values = new EnumMap<>(Facet.class);

    /** A command that narrows claims. */
    interface Narrowing {
        FacetOptions facets();
    }

    /** What was given for one facet, where picocli puts it. */
    private static final class Given implements IGetter, ISetter {
        private List<String> list = List.of();

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
        }) // picocli asks for the type that the option has
        public <T> T get() {
            return (T) new ArrayList<>(list);
        }

        @Override
        public <T> @Nullable T set(@Nullable T given) {
            list = given instanceof List<?> many
                    ? many.stream().map(String::valueOf).toList()
                    : List.of();
            return given;
        }
    }

    /** Returns the command with an option for each facet. */
    static CommandLine addTo(Narrowing command) {
        CommandLine line = new CommandLine(command);
        for (Facet facet : Facet.values()) {
            line.getCommandSpec().addOption(option(facet, command.facets()));
        }
        return line;
    }

    private static OptionSpec option(Facet facet, FacetOptions into) {
        Given given = into.values.computeIfAbsent(facet, any -> new Given());
        List<String> closed = FacetValues.closed(facet);
        String meaning = FacetValues.meaning(facet);
        String description = closed.isEmpty() ? meaning : meaning + ": " + String.join(", ", closed);
        return OptionSpec.builder("--" + Token.of(facet))
                .paramLabel(Token.of(facet).toUpperCase(Locale.ROOT).replace('-', '_'))
                .description("Narrow to " + description + ".")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .getter(given)
                .setter(given)
                .build();
    }

    /** Returns the query that they make. */
    ClaimQuery query(Ledger ledger) {
        ClaimQuery query = ClaimQuery.ALL;
        for (Map.Entry<Facet, Given> narrowed : values.entrySet()) {
            Facet facet = narrowed.getKey();
            String[] wanted = narrowed.getValue().list.stream()
                    .map(value -> whole(ledger, facet, check(facet, value)))
                    .toArray(String[]::new);
            query = wanted.length == 0 ? query : query.with(facet, wanted);
        }
        return query;
    }

    private static String check(Facet facet, String value) {
        try {
            return FacetValues.check(facet, value);
        } catch (IllegalArgumentException impossible) {
            throw FaultCode.USAGE.at("--" + Token.of(facet), String.valueOf(impossible.getMessage()), impossible);
        }
    }

    /** Completes the beginning of an id. */
    private static String whole(Ledger ledger, Facet facet, String value) {
        return switch (facet) {
            case ARTICLE ->
                ledger.article(value).map(kept -> kept.article().id().value()).orElse(value);
            case OCCURRENCE ->
                ledger.occurrence(value).map(Links.Occurrence::id).orElse(value);
            case STORY -> ledger.story(value).map(Links.Story::id).orElse(value);
            default -> value;
        };
    }
}
