package org.hearsay.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        String one = Passwords.hash("four words nobody knows");
        String other = Passwords.hash("four words nobody knows");
        assertThat(one).isNotEqualTo(other).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(Passwords.matches("four words nobody knows", one)).isTrue();
        assertThat(Passwords.matches("four words nobody knows", other)).isTrue();
        assertThat(Passwords.matches("Four words nobody knows", one)).isFalse();
        assertThat(Passwords.matches("", one)).isFalse();
        assertThat(Passwords.matches("four words nobody knows", null)).isFalse();
        assertThat(Passwords.matches("four words nobody knows", "$2a$10$notargon"))
                .isFalse();
    }

    @Test
    void aHashOfAnotherCostIsStillGood() {
        byte[] salt = new byte[16];
        byte[] hash = new byte[16];
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(64)
                .withIterations(1)
                .withParallelism(2)
                .withSalt(salt)
                .build());
        argon2.generateBytes("password".toCharArray(), hash);
        java.util.Base64.Encoder base64 = java.util.Base64.getEncoder().withoutPadding();
        String phc = "$argon2id$v=19$m=64,t=1,p=2$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
        assertThat(Passwords.matches("password", phc)).isTrue();
        assertThat(Passwords.matches("Password", phc)).isFalse();
    }

    @Test
    void noSecretShowsInWhatIsPrinted() {
        Secret secret = Secret.make();
        assertThat(secret.toString()).doesNotContain(secret.reveal().substring(21));
        assertThat(new Account("ana", Role.CODER, "now", Passwords.hash("x".repeat(12)), java.util.List.of())
                        .toString())
                .doesNotContain("argon");
        assertThat(Secret.read(secret.reveal())).isNotNull();
        assertThat(Secret.read(secret.reveal() + "0")).isNull();
    }
}
