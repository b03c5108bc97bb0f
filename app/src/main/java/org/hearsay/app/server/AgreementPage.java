package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.app.account.Role;
import org.hearsay.ledger.ClaimRecord;
import org.hearsay.ledger.ClaimStatus;
import org.hearsay.ledger.Decision;
import org.hearsay.ledger.KeptDecision;
import org.hearsay.ledger.Ledger;
import org.hearsay.view.Agreement;
import org.hearsay.view.Token;

/**
 * The page that says how far coders agree who did not see each other's work, and where somebody has to settle.
 *
 * @param shown whether the caller may see what others coded
 * @param alpha Krippendorff's alpha, or a dash where it is not defined
 */
@JStache(path = "agreement")
record AgreementPage(
        Frame frame,
        boolean shown,
        String alpha,
        int units,
        int agreed,
        int codings,
        List<Coder> coders,
        List<Difference> differences,
        boolean none) {
    private static final int SHOWN = 200;

    /** Somebody who codes. */
    record Coder(String name, int codings) {}

    /** A claim that coders disagree on. */
    record Difference(String text, String href, String accept, String reject, String status, boolean settled) {}

    static AgreementPage of(Ledger ledger, Caller caller) {
        boolean shown = caller.may(Role.EDITOR);
        Map<String, Map<String, Boolean>> byClaim = shown ? codings(ledger) : Map.of();
        Map<String, Integer> coders = new TreeMap<>();
        byClaim.values().forEach(codes -> codes.keySet().forEach(coder -> coders.merge(coder, 1, Integer::sum)));
        Agreement agreement = Agreement.of(byClaim.values().stream()
                .map(codes -> codes.values().stream().map(String::valueOf).toList())
                .toList());
        List<Difference> differences = differences(ledger, byClaim);
        return new AgreementPage(
                Frame.of(caller, "review", "Agreement"),
                shown,
                agreement.alpha().isPresent()
                        ? String.format(
                                Locale.ENGLISH, "%.2f", agreement.alpha().getAsDouble())
                        : "–",
                agreement.units(),
                agreement.agreed(),
                agreement.codings(),
                coders.entrySet().stream()
                        .map(one -> new Coder(one.getKey(), one.getValue()))
                        .toList(),
                differences,
                differences.isEmpty());
    }

    /** The last coding of each coder, by claim. */
    private static Map<String, Map<String, Boolean>> codings(Ledger ledger) {
        Map<String, Map<String, Boolean>> byClaim = new LinkedHashMap<>();
        for (KeptDecision kept : ledger.standing(Set.of(Decision.Kind.CODING))) {
            if (kept.decision() instanceof Decision.Coding coding) {
                byClaim.computeIfAbsent(coding.claim(), claim -> new TreeMap<>())
                        .put(kept.by(), coding.accepts());
            }
        }
        return byClaim;
    }

    private static List<Difference> differences(Ledger ledger, Map<String, Map<String, Boolean>> byClaim) {
        List<Difference> differences = new ArrayList<>();
        byClaim.forEach((claim, codes) -> {
            if (codes.values().stream().distinct().count() > 1 && differences.size() < SHOWN) {
                ledger.claim(claim).ifPresent(one -> differences.add(difference(one, codes)));
            }
        });
        return differences;
    }

    private static Difference difference(ClaimRecord claim, Map<String, Boolean> codes) {
        return new Difference(
                Panes.summary(claim),
                Address.of()
                        .with("claim", claim.id())
                        .with("article", claim.article().id())
                        .toString(),
                coders(codes, true),
                coders(codes, false),
                Token.of(claim.status()),
                claim.status() != ClaimStatus.MACHINE);
    }

    private static String coders(Map<String, Boolean> codes, boolean accepts) {
        return codes.entrySet().stream()
                .filter(code -> code.getValue() == accepts)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
