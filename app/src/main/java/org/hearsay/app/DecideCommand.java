package org.hearsay.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Links;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay decide}. */
@Command(
        name = "decide",
        description = {
            "Accept, reject or correct what the program read.",
            "%nEvery decision is kept with who, when, why and the old value, and can be taken back; reading again does not undo"
                    + " it. An id is given in full or by its first eight digits or more."
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay decide accept 3f2a9c01 --by ana",
            "  hearsay decide edit 3f2a9c01 event.realis=future --reason \"only planned\"",
            "  hearsay decide rate kcna D --by ana",
            "  hearsay decide actors-apart ivar-k-holt ivar-holt --reason \"cousins\"",
            "  hearsay decide undo 512"
        })
final class DecideCommand {
    private static final String CLAIM = "The id of a claim.";

    private final Session session;

    DecideCommand(Session session) {
        this.session = session;
    }

    @Command(name = "accept", description = "The claim is what the article reports.")
    int accept(@Parameters(paramLabel = "CLAIM", description = CLAIM) String id, @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.Accept(claim(ledger, id)));
    }

    @Command(name = "reject", description = "The claim is not what the article reports.")
    int reject(@Parameters(paramLabel = "CLAIM", description = CLAIM) String id, @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.Reject(claim(ledger, id)));
    }

    @Command(
            name = "edit",
            description = {
                "Correct fields of a claim.",
                "%nFields have the names of the JSON record (event.realis, figure.value, sources.0.stance, time.from);"
                        + " an empty value takes the field away. What the program read is kept beside it."
            })
    int edit(
            @Parameters(index = "0", paramLabel = "CLAIM", description = CLAIM) String id,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "FIELD=VALUE",
                            description = "A field and its value.")
                    String[] fields,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.Edit(claim(ledger, id), fields(fields)));
    }

    @Command(name = "note", description = "Remark something on a claim; changes nothing else.")
    int note(
            @Parameters(index = "0", paramLabel = "CLAIM", description = CLAIM) String id,
            @Parameters(index = "1", paramLabel = "TEXT", description = "The remark.") String text,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.Note(claim(ledger, id), text));
    }

    @Command(
            name = "merge",
            description = "These are about one occurrence. An occurrence stands for one of its claims.")
    int merge(
            @Parameters(arity = "2..*", paramLabel = "ID", description = "Claims or occurrences.") String[] ids,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.Merge(claims(ledger, ids)));
    }

    @Command(name = "split", description = "These claims are about another occurrence than the others of theirs.")
    int split(
            @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "The claims that do not belong there.")
                    String[] ids,
            @Option(
                            names = "--from",
                            split = ",",
                            paramLabel = "CLAIM,…",
                            description = "From which claims (default: all others of their occurrences).")
                    String @Nullable [] from,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> {
            List<String> apart = claims(ledger, ids);
            return new Decision.Split(apart, from == null ? others(ledger, apart) : claims(ledger, from));
        });
    }

    @Command(name = "override", description = "Say what a figure is taken to be, whatever was reckoned of its claims.")
    int override(
            @Parameters(paramLabel = "CLAIM", description = "The id of the figure, or of a claim that it stands on.")
                    String id,
            @Option(names = "--low", paramLabel = "N", description = "The least.") @Nullable BigDecimal low,
            @Option(names = "--best", paramLabel = "N", description = "The best.") @Nullable BigDecimal best,
            @Option(names = "--high", paramLabel = "N", description = "The most.") @Nullable BigDecimal high,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.FigureOverride(claim(ledger, id), low, best, high));
    }

    @Command(
            name = "rate",
            description =
                    "Rate a source from A (completely reliable) to F (cannot be judged), or a claim from 1 (confirmed by"
                            + " other sources) to 6 (cannot be judged). The program itself never rates.")
    int rate(
            @Parameters(index = "0", paramLabel = "ID", description = "An origin, or a claim.") String id,
            @Parameters(index = "1", paramLabel = "GRADE", description = "A to F, or 1 to 6.") String grade,
            @Mixin DecisionOptions options) {
        return decide(
                options,
                ledger -> grade.matches("[0-9]+")
                        ? new Decision.Credibility(claim(ledger, id), Integer.parseInt(grade))
                        : new Decision.Reliability(id, grade));
    }

    @Command(
            name = "actors-apart",
            description = "These are two actors, whatever the rules say. No chain of other merges joins them either.")
    int actorsApart(
            @Parameters(index = "0", paramLabel = "ONE", description = "The id of an actor.") String one,
            @Parameters(index = "1", paramLabel = "OTHER", description = "The id of the other one.") String other,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.ActorsApart(one, other));
    }

    @Command(
            name = "actors-same",
            description = "These are one actor. Claims keep the id that was read; whoever asks for either finds both.")
    int actorsSame(
            @Parameters(index = "0", paramLabel = "FROM", description = "The id that is given up.") String from,
            @Parameters(index = "1", paramLabel = "INTO", description = "The id that stands for both.") String into,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.ActorsSame(from, into));
    }

    @Command(name = "undo", description = "Take a decision back; what was decided before it stands again.")
    int undo(
            @Parameters(paramLabel = "ENTRY", description = "The number of its entry, as explain shows it.") long entry,
            @Mixin DecisionOptions options) {
        return decide(options, ledger -> new Decision.Undo(entry));
    }

    private int decide(DecisionOptions options, Function<Ledger, Decision> decision) {
        // There has to be one: a decision is no reason to make a ledger.
        try (Ledger ledger = session.openPresentForWriting()) {
            new DecisionReport(session).keep(ledger, made(ledger, decision), options);
            ledger.link();
        }
        return ExitCode.FINE;
    }

    private static Decision made(Ledger ledger, Function<Ledger, Decision> decision) {
        try {
            return decision.apply(ledger);
        } catch (IllegalArgumentException impossible) {
            throw FaultCode.DECISION_REFUSED.at("decide", String.valueOf(impossible.getMessage()));
        }
    }

    private static String claim(Ledger ledger, String id) {
        return ledger.claim(id)
                .orElseThrow(() -> FaultCode.NO_SUCH_CLAIM.at(id, "no claim, or more than one, has it"))
                .id();
    }

    private static List<String> claims(Ledger ledger, String[] ids) {
        return Arrays.stream(ids).map(id -> claim(ledger, id)).toList();
    }

    private static List<String> others(Ledger ledger, List<String> apart) {
        List<String> others = new ArrayList<>();
        for (String claim : apart) {
            ledger.occurrence(claim).map(Links.Occurrence::claims).ifPresent(others::addAll);
        }
        others.removeAll(apart);
        return others;
    }

    private static Map<String, String> fields(String[] given) {
        Map<String, String> fields = new TreeMap<>();
        for (String one : given) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a correction is written FIELD=VALUE: " + one);
            }
            fields.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return fields;
    }
}
