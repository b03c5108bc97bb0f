package org.hearsay.ledger;

import java.time.Instant;

/**
 * One record of the append-only ledger.
 *
 * @param sequence its place in the ledger, from 1
 * @param kind what it records: {@code article}, {@code reading}, {@code claim}, {@code withdrawal}, {@code supersession},
 *     {@code amendment}, {@code decision}
 * @param subject the id of the article or claim that it is about
 * @param at when it was written
 * @param by who or what wrote it: the engine's version, or a person
 * @param payload what it says, as JSON
 */
public record Entry(long sequence, String kind, String subject, Instant at, String by, String payload) {}
