package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over lines: each is closed by a line feed, so that no two lists of lines without line feeds have the same. */
final class Hashes {
    private final MessageDigest digest;

    Hashes() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static String of(Iterable<String> lines) {
        Hashes hashes = new Hashes();
        lines.forEach(hashes::line);
        return hashes.hex();
    }

    Hashes line(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return this;
    }

    /** Returns the hash in lower-case hexadecimal, and begins anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
