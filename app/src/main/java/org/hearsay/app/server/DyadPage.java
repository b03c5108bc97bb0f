package org.hearsay.app.server;

import io.jstach.jstache.JStache;
import org.hearsay.ledger.Ledger;

/** The page of two actors: what either does to the other, week by week. */
@JStache(path = "dyad")
record DyadPage(
        Frame frame,
        String actor,
        String recipient,
        String actorHref,
        String recipientHref,
        String forthClaims,
        String backClaims,
        HeatStrip forth,
        HeatStrip back) {

    static DyadPage of(Ledger ledger, Caller caller, String actor, String recipient) {
        return new DyadPage(
                Frame.of(caller, "actors", actor + " and " + recipient),
                actor,
                recipient,
                Address.of("actors", actor).toString(),
                Address.of("actors", recipient).toString(),
                Address.of().with("actor", actor).with("recipient", recipient).toString(),
                Address.of().with("actor", recipient).with("recipient", actor).toString(),
                HeatStrip.of(actor + " to " + recipient, ActorPage.dyads(ledger, actor, recipient)),
                HeatStrip.of(recipient + " to " + actor, ActorPage.dyads(ledger, recipient, actor)));
    }
}
