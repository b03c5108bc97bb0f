package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.account.Account;
import org.hearsay.app.account.Accounts;
import org.hearsay.app.account.Role;
import org.hearsay.app.account.Secret;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Token;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay accounts} with what stands under it: who may come in when the desk is served to several people. */
final class AccountsCommand {
    private AccountsCommand() {}

    @Command(
            name = "accounts",
            description = {
                "Say who may open the desk of this ledger, and as what.",
                "%nWithout any account it is open to whoever uses this machine, and to nobody else. They stand in a file beside the"
                        + " ledger."
            },
            synopsisSubcommandLabel = "COMMAND")
    private static final class Group {}

    static CommandLine group(Session session) {
        return new CommandLine(new Group())
                .addSubcommand(new Add(session))
                .addSubcommand(new ListAll(session))
                .addSubcommand(new Passwd(session))
                .addSubcommand(new ChangeRole(session))
                .addSubcommand(new MakeToken(session))
                .addSubcommand(new Revoke(session));
    }

    private static Accounts accounts(Session session) {
        // There has to be a ledger: accounts of a misspelt one would let nobody in.
        session.openForReading().close();
        return Accounts.of(session.ledgerPath());
    }

    /** Prints a token where only its reader sees it: with --json as a record, else alone on a line. */
    private static void print(Session session, String account, Secret token) {
        if (session.json()) {
            session.console().data(ClaimJson.write(new Shown(account, token.reveal())));
        } else {
            session.console().data(token.reveal());
        }
        session.remark("This is shown once; keep it as you keep a password.");
    }

    /** A token as JSON has it. */
    private record Shown(String account, String token) {}

    /** {@code hearsay accounts add}. */
    @Command(
            name = "add",
            description = {
                "Make an account.",
                "%nA reader reads and exports; a coder decides, too; an editor decides between coders and rates sources."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  hearsay accounts add ana --role coder",
                "  hearsay accounts add nightly-export --role reader --token"
            })
    private static final class Add implements Callable<Integer> {
        private final Session session;

        @Parameters(
                paramLabel = "NAME",
                description = "Up to 32 of a–z, 0–9, dot, hyphen and underscore; decisions are signed with it.")
        private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", required = true, description = "${COMPLETION-CANDIDATES}.")
        private Role role = Role.READER;

        @Option(names = "--token", description = "Give it a token for programs instead of a password, and print it.")
        private boolean token;

        @Mixin
        private final PasswordOption password = new PasswordOption();

        Add(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Accounts accounts = accounts(session);
            accounts.add(name, role, token ? null : password.read(name));
            if (token) {
                print(session, name, accounts.token(name, "first"));
            }
            return ExitCode.FINE;
        }
    }

    /** {@code hearsay accounts list}. */
    @Command(name = "list", description = "List the accounts and their tokens, without their secrets.")
    private static final class ListAll implements Callable<Integer> {
        private final Session session;

        ListAll(Session session) {
            this.session = session;
        }

        /** An account as JSON has it. */
        private record Listed(String name, Role role, String created, boolean password, List<ListedToken> tokens) {}

        private record ListedToken(String id, String label, String created) {}

        @Override
        public Integer call() {
            List<Account> all = accounts(session).all();
            if (session.json()) {
                all.forEach(one -> session.console().data(ClaimJson.write(listed(one))));
                return ExitCode.FINE;
            }
            TextTable table = new TextTable(List.of("ACCOUNT", "ROLE", "SINCE", "PASSWORD", "TOKENS"));
            all.forEach(one -> table.row(List.of(
                    one.name(),
                    Token.of(one.role()),
                    one.created(),
                    one.password() == null ? "none" : "set",
                    String.join(
                            "; ",
                            one.tokens().stream()
                                    .map(token -> token.id() + " " + token.label())
                                    .toList()))));
            if (table.isEmpty()) {
                session.remark("No accounts: the desk is open to whoever uses this machine, and to nobody else.");
            } else {
                table.print(session.console());
            }
            return ExitCode.FINE;
        }

        private static Listed listed(Account account) {
            return new Listed(
                    account.name(),
                    account.role(),
                    account.created(),
                    account.password() != null,
                    account.tokens().stream()
                            .map(token -> new ListedToken(token.id(), token.label(), token.created()))
                            .toList());
        }
    }

    /** {@code hearsay accounts passwd}. */
    @Command(
            name = "passwd",
            description = "Give an account another password; whoever is logged in with the old one is logged out.")
    private static final class Passwd implements Callable<Integer> {
        private final Session session;

        @Parameters(paramLabel = "NAME", description = "The account.")
        private String name = "";

        @Mixin
        private final PasswordOption password = new PasswordOption();

        Passwd(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            accounts(session).password(name, password.read(name));
            return ExitCode.FINE;
        }
    }

    /** {@code hearsay accounts role}. */
    @Command(name = "role", description = "Give an account another role; it holds from the next request on.")
    private static final class ChangeRole implements Callable<Integer> {
        private final Session session;

        @Parameters(index = "0", paramLabel = "NAME", description = "The account.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.")
        private Role role = Role.READER;

        ChangeRole(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            accounts(session).role(name, role);
            return ExitCode.FINE;
        }
    }

    /** {@code hearsay accounts token}. */
    @Command(
            name = "token",
            description = "Make a token with which a program comes in as this account, and print it. It is shown once.",
            footerHeading = "%nExample:%n",
            footer = "  hearsay accounts token ana --label \"R on the laptop\"")
    private static final class MakeToken implements Callable<Integer> {
        private final Session session;

        @Parameters(paramLabel = "NAME", description = "The account.")
        private String name = "";

        @Option(names = "--label", paramLabel = "TEXT", description = "What it is for (default: unnamed).")
        private String label = "unnamed";

        MakeToken(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            print(session, name, accounts(session).token(name, label));
            return ExitCode.FINE;
        }
    }

    /** {@code hearsay accounts revoke}. */
    @Command(
            name = "revoke",
            description = {
                "Remove an account with its password and tokens, or with --token one token of it.",
                "%nIt holds from the next request on. What the account decided stays in the ledger, under its name."
            })
    private static final class Revoke implements Callable<Integer> {
        private final Session session;

        @Parameters(paramLabel = "NAME", description = "The account.")
        private String name = "";

        @Option(
                names = "--token",
                paramLabel = "ID",
                description = "Only this token, as hearsay accounts list names it.")
        private @Nullable String token;

        Revoke(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Accounts accounts = accounts(session);
            if (token == null) {
                accounts.revoke(name);
            } else {
                accounts.revoke(name, token);
            }
            return ExitCode.FINE;
        }
    }
}
