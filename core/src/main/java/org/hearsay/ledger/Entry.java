package org.hearsay.ledger;

import java.time.Instant;

/**
 * One record of the append-only ledger.
 *
 * @param sequence its place in the ledger, from 1
 * @param kind what it records: {@code article}, {@code reading}, {@code claim}, {@code withdrawal}, {@code supersession},
 *     {@code amendment}, {@code decision}, {@code link} (the links were replaced; its subject is {@code links})
 * @param subject the id of the article or claim that it is about
 * @param at when it was written
 * @param by who or what wrote it: the engine's version, or a person
 * @param payload what it says, as JSON; offsets are code points
 * @param previous the hash of the entry before, or 64 zeros for the first
 * @param hash the SHA-256 of all of that, in hexadecimal
 */
public record Entry(
        long sequence,
        String kind,
        String subject,
        Instant at,
        String by,
        String payload,
        String previous,
        String hash) {}
