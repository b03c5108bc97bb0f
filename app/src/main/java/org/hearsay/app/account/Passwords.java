package org.hearsay.app.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id (RFC 9106), in the PHC form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, so that the cost can be
 * raised without making old hashes worthless. Safe for several threads, of which two hash at a time, because each takes the memory
 * that the hash is to cost.
 */
final class Passwords {
    /** What OWASP's cheat sheet on the storage of passwords asks for at least: 19 MiB, two passes, one lane. */
    private static final int KIBIBYTES = 19_456;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    static final int SHORTEST = 12;
    static final int LONGEST = 256;

    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    /** The hash of nobody's password: trying an account that does not exist takes as long as trying one that does. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    /**
     * Returns the password as it is hashed: accents in one form, however the keyboard made them.
     *
     * @throws org.hearsay.app.fault.Fault where it is too short or too long
     */
    static String checked(String account, String password) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            throw FaultCode.PASSWORD_REFUSED.at(
                    account,
                    "it has " + length + " characters; between " + SHORTEST + " and " + LONGEST + " are asked");
        }
        return normal;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(normal(password), salt, KIBIBYTES, PASSES, LANES, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + KIBIBYTES + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    /**
     * Says whether a password is the one that was hashed, in a time that says nothing about it.
     *
     * @param phc the hash, or null where there is none: then it is compared all the same, and is wrong
     */
    static boolean matches(String password, @Nullable String phc) {
        Matcher parts = PHC.matcher(phc == null ? NOBODY : phc);
        if (!parts.matches()) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] actual = hash(
                cut(normal(password)),
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, actual) && phc != null;
    }

    /** No password is longer than this, so what stands behind it need not be hashed to be wrong. */
    private static String cut(String password) {
        return password.length() <= 2 * LONGEST ? password : password.substring(0, 2 * LONGEST + 1);
    }

    private static byte[] hash(String password, byte[] salt, int kibibytes, int passes, int lanes, int bytes) {
        byte[] words = password.getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[bytes];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(kibibytes)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            argon2.generateBytes(words, hash);
            return hash;
        } finally {
            AT_ONCE.release();
            Arrays.fill(words, (byte) 0);
        }
    }
}
