package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.fault.ExitCode;
import org.hearsay.app.settings.Setting;
import org.hearsay.app.settings.Settings;
import org.hearsay.app.terminal.TextTable;
import org.hearsay.store.ClaimJson;
import org.hearsay.view.Token;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay config show}. */
@Command(
        name = "show",
        description =
                "Show every setting, and with --origin where its value comes from: option over environment over configuration"
                        + " file over default.")
final class ConfigCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--origin", description = "Say where each value comes from.")
    private boolean origin;

    private ConfigCommand(Session session) {
        this.session = session;
    }

    /** A setting, as JSON has it. */
    record Shown(String name, String value, String origin, String where) {}

    @Command(name = "config", description = "Show the settings.", synopsisSubcommandLabel = "COMMAND")
    private static final class Group {}

    /** Returns the command {@code config} with what stands under it. */
    static CommandLine group(Session session) {
        return new CommandLine(new Group()).addSubcommand(new ConfigCommand(session));
    }

    @Override
    public Integer call() {
        Settings settings = session.settings();
        TextTable table = new TextTable(List.of("SETTING", "VALUE", "ORIGIN", "WHERE", "MEANING"));
        for (Setting setting : Setting.values()) {
            Settings.Value value = settings.value(setting);
            String basis = Token.of(value.origin());
            if (session.json()) {
                session.console().data(ClaimJson.write(new Shown(setting.key(), value.text(), basis, value.where())));
            } else {
                table.row(List.of(
                        setting.key(),
                        value.text(),
                        origin ? basis : "",
                        origin ? value.where() : "",
                        setting.meaning()));
            }
        }
        if (!session.json()) {
            table.print(session.console());
            session.remark("Configuration file: " + settings.file());
        }
        return ExitCode.FINE;
    }
}
