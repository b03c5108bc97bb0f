package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.hearsay.app.account.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsCommandTest {
    @TempDir
    Path folder;

    private Path ledger;
    private Path password;

    @BeforeEach
    void make() throws IOException {
        ledger = Reports.ledger(folder);
        password = Files.writeString(folder.resolve("password"), "four words nobody knows\nsecond line\n");
    }

    private Run add(String name, String... more) {
        String[] arguments = new String[5 + more.length];
        arguments[0] = "accounts";
        arguments[1] = "add";
        arguments[2] = name;
        arguments[3] = "--role";
        arguments[4] = "coder";
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.on(ledger, arguments);
    }

    @Test
    void anAccountComesInWithItsPassword() {
        assertThat(add("ana", "--password-file", password.toString()).code()).isZero();
        Accounts accounts = Accounts.of(ledger);
        assertThat(accounts.withPassword("ana", "four words nobody knows")).isPresent();
        assertThat(accounts.withPassword("ana", "four words nobody know")).isEmpty();
        assertThat(Run.on(ledger, "accounts", "list").out()).contains("ana", "coder", "set");
    }

    @Test
    void aTokenIsPrintedAloneAndOnce() {
        Run made = add("bot", "--token");
        assertThat(made.lines()).hasSize(1);
        assertThat(Accounts.of(ledger).withToken(made.lines().get(0))).isPresent();
        String listed = Run.on(ledger, "accounts", "list", "--json").out();
        assertThat(listed).contains("\"role\":\"coder\"", "\"password\":false");
        String secret = made.lines().get(0).substring(made.lines().get(0).lastIndexOf('_') + 1);
        assertThat(listed).doesNotContain(secret, "hash");
    }

    @Test
    void theFileHoldsNoSecretAndIsItsOwnersAlone() throws IOException {
        Run made = add("bot", "--token");
        add("ana", "--password-file", password.toString());
        Path file = Accounts.of(ledger).file();
        String secret = made.lines().get(0).substring(made.lines().get(0).lastIndexOf('_') + 1);
        assertThat(Files.readString(file)).contains("$argon2id$v=19$m=").doesNotContain(secret, "nobody knows");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllBytes(ledger)).asString().doesNotContain("$argon2id", secret);
    }

    @Test
    void whatIsRevokedIsGoneFromTheFile() throws IOException {
        add("ana", "--password-file", password.toString());
        String hash = Files.readString(Accounts.of(ledger).file()).replaceAll(".*(\\$argon2id[^\"]*).*", "$1");
        assertThat(Run.on(ledger, "accounts", "revoke", "ana").code()).isZero();
        assertThat(Files.readString(Accounts.of(ledger).file())).doesNotContain("ana", hash.strip());
        assertThat(Run.on(ledger, "accounts", "revoke", "ana").code()).isEqualTo(3);
    }

    @Test
    void oneOfTwoTokensIsRevoked() {
        String first = add("bot", "--token").lines().get(0);
        String second = Run.on(ledger, "accounts", "token", "bot", "--label", "R")
                .lines()
                .get(0);
        String id = first.split("_")[1];
        assertThat(Run.on(ledger, "accounts", "revoke", "bot", "--token", id).code())
                .isZero();
        assertThat(Accounts.of(ledger).withToken(first)).isEmpty();
        assertThat(Accounts.of(ledger).withToken(second)).isPresent();
    }

    @Test
    void passwordsAndRolesChange() throws IOException {
        add("ana", "--password-file", password.toString());
        Path other = Files.writeString(folder.resolve("other"), "e\u0301tang brouillard marteau");
        assertThat(Run.on(ledger, "accounts", "passwd", "ana", "--password-file", other.toString())
                        .code())
                .isZero();
        assertThat(Run.on(ledger, "accounts", "role", "ana", "editor").code()).isZero();
        Accounts accounts = Accounts.of(ledger);
        assertThat(accounts.withPassword("ana", "four words nobody knows")).isEmpty();
        assertThat(accounts.withPassword("ana", "\u00e9tang brouillard marteau"))
                .as("however the keyboard makes the accent")
                .hasValueSatisfying(account -> assertThat(account.role()).hasToString("EDITOR"));
    }

    @Test
    void whatCannotBeIsRefusedWithTheRemedy() throws IOException {
        Path shortOne = Files.writeString(folder.resolve("short"), "short");
        Run tooShort = add("ana", "--password-file", shortOne.toString());
        assertThat(tooShort.code()).isEqualTo(5);
        assertThat(tooShort.err()).contains("H1804", "at least 12");
        assertThat(add("Ana Lee", "--token").code()).isEqualTo(5);
        assertThat(add("ana", "--token").code()).isZero();
        assertThat(add("ana", "--token").code()).isEqualTo(4);
        assertThat(Run.on(ledger, "accounts", "passwd", "bo", "--password-file", password.toString())
                        .code())
                .isEqualTo(3);
        assertThat(Run.on(folder.resolve("none.db"), "accounts", "list").code()).isEqualTo(3);
    }

    @Test
    void servingOthersWithoutAccountsIs5() {
        Run run = Run.on(ledger, "serve", "--bind", "0.0.0.0", "--port", "0");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("H1511", "hearsay accounts add");
        Run site = Run.with(Map.of("HEARSAY_LEDGER", ledger.toString()), "serve", "--public", "https://desk.example");
        assertThat(site.code()).isEqualTo(5);
    }
}
