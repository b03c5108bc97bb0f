package org.hearsay.app.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A token with its secret, as it is shown once and never kept: {@code hearsay_<id>_<secret>}. The fixed beginning lets scanners for
 * leaked secrets find one.
 */
public final class Secret {
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("hearsay_([0-9a-f]{12})_([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final String secret;

    private Secret(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    static Secret make() {
        return new Secret(random(ID_BYTES), random(SECRET_BYTES));
    }

    /** Returns the token that was given, or null where it is none. */
    static @Nullable Secret read(String given) {
        Matcher parts = FORM.matcher(given);
        return parts.matches() ? new Secret(parts.group(1), parts.group(2)) : null;
    }

    /** Returns so many random bytes, in hexadecimal. */
    public static String random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }

    String id() {
        return id;
    }

    /** Returns the whole token; the one place where it can be seen. */
    public String reveal() {
        return "hearsay_" + id + "_" + secret;
    }

    String hash() {
        try {
            byte[] bytes = secret.getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    boolean isOf(Account.Token token) {
        return same(hash(), token.hash());
    }

    /** Compares two secrets in a time that does not say where they differ. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "hearsay_" + id + "_…";
    }
}
