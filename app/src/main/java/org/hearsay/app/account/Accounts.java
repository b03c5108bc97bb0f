package org.hearsay.app.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one ledger. What another process changes in them holds from the next question on. Safe for several threads.
 *
 * <p>Methods throw {@link org.hearsay.app.fault.Fault} where the file of accounts cannot be used: then nobody comes in.
 */
public final class Accounts {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,31}");

    private final AccountFile file;
    private AccountFile.@Nullable Stamp stamp;
    private List<Account> accounts = List.of();

    private Accounts(AccountFile file) {
        this.file = file;
    }

    /** Returns the accounts of a ledger, whatever name it goes by. */
    public static Accounts of(Path ledger) {
        Path real = ledger.toAbsolutePath().normalize();
        try {
            real = Files.exists(real) ? real.toRealPath() : real;
        } catch (IOException unreadable) {
            throw FaultCode.ACCOUNTS_UNUSABLE.at(ledger.toString(), unreadable.toString(), unreadable);
        }
        return new Accounts(new AccountFile(real.resolveSibling(real.getFileName() + ".accounts")));
    }

    /** Returns where they stand. */
    public Path file() {
        return file.path();
    }

    /** Returns all accounts, sorted by name. */
    public synchronized List<Account> all() {
        AccountFile.Stamp now = file.stamp();
        if (!Objects.equals(now, stamp)) {
            accounts = file.read();
            stamp = now;
        }
        return accounts;
    }

    public Optional<Account> find(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** Returns the account that has this name and this password. Takes as long where there is no such account. */
    public Optional<Account> withPassword(String name, String password) {
        Optional<Account> account = find(name);
        boolean matches =
                Passwords.matches(password, account.map(Account::password).orElse(null));
        return account.filter(one -> matches);
    }

    /** Returns the account that has this token. */
    public Optional<Account> withToken(String given) {
        Secret secret = Secret.read(given);
        return secret == null
                ? Optional.empty()
                : all().stream()
                        .filter(account -> account.tokens().stream()
                                .anyMatch(token -> token.id().equals(secret.id()) && secret.isOf(token)))
                        .findFirst();
    }

    /**
     * Makes an account.
     *
     * @param password its password, or null where it is to come in by token alone
     */
    public void add(String name, Role role, @Nullable String password) {
        if (!NAME.matcher(name).matches()) {
            throw FaultCode.ACCOUNT_REFUSED.at(
                    name,
                    "a name has up to 32 of a–z, 0–9, dot, hyphen and underscore, and begins with a letter or digit");
        }
        String hash = password == null ? null : Passwords.hash(Passwords.checked(name, password));
        file.change(present -> {
            if (present.stream().anyMatch(account -> account.name().equals(name))) {
                throw FaultCode.ACCOUNT_EXISTS.at(name, "an account of " + file.path() + " has this name");
            }
            List<Account> all = new ArrayList<>(present);
            all.add(new Account(name, role, now(), hash, List.of()));
            all.sort(Comparator.comparing(Account::name));
            return all;
        });
    }

    /** Gives an account another password. Whoever is logged in with the old one is not any more. */
    public void password(String name, String password) {
        String hash = Passwords.hash(Passwords.checked(name, password));
        change(name, account -> account.withPassword(hash));
    }

    public void role(String name, Role role) {
        change(name, account -> account.withRole(role));
    }

    /** Makes a token for an account and returns it with its secret, which is not kept. */
    public Secret token(String name, String label) {
        Secret secret = Secret.make();
        Account.Token token = new Account.Token(secret.id(), label, now(), secret.hash());
        change(name, account -> {
            List<Account.Token> tokens = new ArrayList<>(account.tokens());
            tokens.add(token);
            return account.withTokens(tokens);
        });
        return secret;
    }

    /** Makes one of an account's tokens worthless. */
    public void revoke(String name, String token) {
        change(name, account -> {
            List<Account.Token> left = account.tokens().stream()
                    .filter(one -> !one.id().equals(token))
                    .toList();
            if (left.size() == account.tokens().size()) {
                throw FaultCode.NO_SUCH_ACCOUNT.at(name + " " + token, "the account has no token with this id");
            }
            return account.withTokens(left);
        });
    }

    /** Removes an account with all its secrets. What it decided stays in the ledger under its name. */
    public void revoke(String name) {
        file.change(present -> {
            List<Account> left = present.stream()
                    .filter(account -> !account.name().equals(name))
                    .toList();
            if (left.size() == present.size()) {
                throw none(name);
            }
            return left;
        });
    }

    private void change(String name, UnaryOperator<Account> change) {
        file.change(present -> {
            if (present.stream().noneMatch(account -> account.name().equals(name))) {
                throw none(name);
            }
            return present.stream()
                    .map(account -> account.name().equals(name) ? change.apply(account) : account)
                    .toList();
        });
    }

    private RuntimeException none(String name) {
        return FaultCode.NO_SUCH_ACCOUNT.at(name, "no account of " + file.path() + " has this name");
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
