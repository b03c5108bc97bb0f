package org.hearsay.app;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.RunLast;

/** All commands, put together. */
final class Commands {
    private Commands() {}

    /** Returns the command line; it runs once. */
    static CommandLine of(Session session) {
        CommandLine root = new CommandLine(new RootCommand(session.options()));
        root.addSubcommand(new ReadCommand(session));
        root.addSubcommand(FacetOptions.addTo(new ClaimsCommand(session)));
        root.addSubcommand(FacetOptions.addTo(new SearchCommand(session)));
        root.addSubcommand(new OccurrencesCommand(session));
        root.addSubcommand(new FiguresCommand(session));
        root.addSubcommand(new ConflictsCommand(session));
        root.addSubcommand(new StoriesCommand(session));
        root.addSubcommand(new TimelineCommand(session));
        root.addSubcommand(new ArticleCommand(session));
        root.addSubcommand(new ExplainCommand(session));
        root.addSubcommand(new ExportCommand(session));
        root.addSubcommand(new StatusCommand(session));
        root.addSubcommand(new VerifyCommand(session));
        root.addSubcommand(new AmendCommand(session));
        root.addSubcommand(ImportCommand.group(session));
        root.addSubcommand(new DecideCommand(session));
        root.addSubcommand(new ServeCommand(session));
        root.addSubcommand(AccountsCommand.group(session));
        root.addSubcommand(new DemoCommand(session));
        root.addSubcommand(new EvaluateCommand(session));
        root.addSubcommand(new DoctorCommand(session));
        root.addSubcommand(ConfigCommand.group(session));
        root.addSubcommand(new CompletionCommand(session));
        root.setUsageHelpAutoWidth(false);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.getSubcommands().values().forEach(Commands::shortenHelp);
        root.setExecutionStrategy(parsed -> {
            if (session.options().debug) {
                Logs.showWarnings();
            }
            return new RunLast().execute(parsed);
        });
        return root;
    }

    /** Leaves the options that every command has to the help of the program itself. */
    private static void shortenHelp(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> {
            List<OptionSpec> own = help.commandSpec().options().stream()
                    .filter(option -> !option.inherited())
                    .toList();
            return help.optionListExcludingGroups(own) + "Options that every command has: hearsay --help.\n";
        });
        command.getSubcommands().values().forEach(Commands::shortenHelp);
    }
}
