package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.app.fault.FaultCode;
import org.hearsay.app.settings.Setting;
import org.hearsay.view.ClaimColumns;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/cli.md} says what the program does. Its tables and help texts are made from the program: {@code -Dgolden.write=true} writes
 * them anew.
 */
class CliDocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "cli.md");
    private static final List<String> COMMANDS = List.of(
            "read",
            "amend",
            "claims",
            "search",
            "occurrences",
            "figures",
            "conflicts",
            "stories",
            "timeline",
            "article",
            "explain",
            "export",
            "status",
            "verify",
            "import geonames",
            "import petrarch",
            "import list",
            "import remove",
            "decide",
            "decide accept",
            "decide reject",
            "decide edit",
            "decide note",
            "decide merge",
            "decide split",
            "decide override",
            "decide rate",
            "decide actors-apart",
            "decide actors-same",
            "decide undo",
            "serve",
            "accounts add",
            "accounts list",
            "accounts passwd",
            "accounts role",
            "accounts token",
            "accounts revoke",
            "evaluate",
            "demo",
            "doctor",
            "config show",
            "completion");

    @Test
    void thePageIsWhatTheProgramDoes() throws IOException {
        String written = Files.readString(PAGE);
        String made = written;
        made = replace(made, "settings", settings());
        made = replace(made, "errors", errors());
        made = replace(made, "commands", commands());
        made = replace(made, "columns", columns());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }

    @Test
    void everyCommandIsThere() {
        String help = Run.with(Map.of(), "--help").out();
        String listed = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"));
        List<String> names = listed.lines()
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(COMMANDS.stream().map(command -> command.split(" ")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void codesOfErrorsAreUnique() {
        assertThat(Arrays.stream(FaultCode.values()).map(FaultCode::code)).doesNotHaveDuplicates();
    }

    private static String replace(String page, String name, String content) {
        Pattern block = Pattern.compile("(?s)(<!-- " + name + " -->\n).*?(<!-- end -->)");
        Matcher matcher = block.matcher(page);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.replaceFirst("$1" + Matcher.quoteReplacement(content) + "$2");
    }

    private static String settings() {
        return "| in the file | in the environment | default | what it is |\n|---|---|---|---|\n"
                + Arrays.stream(Setting.values())
                        .map(setting -> "| `" + setting.key() + "` | `" + setting.variable() + "` | "
                                + (setting == Setting.THREADS
                                        ? "the number of processors"
                                        : "`" + setting.defaultValue() + "`")
                                + " | " + setting.meaning() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String errors() {
        return "| code | exit code | what happened | what to do |\n|---|---|---|---|\n"
                + Arrays.stream(FaultCode.values())
                        .map(code -> "| " + code.code() + " | " + code.exitCode() + " | " + code.what() + " | "
                                + code.remedy() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String commands() {
        return COMMANDS.stream()
                .map(command -> "### " + command + "\n\n```text\n" + help(command) + "```\n\n")
                .collect(Collectors.joining());
    }

    private static String help(String command) {
        String[] words = (command + " --help").split(" ");
        return Run.with(Map.of(), words).out();
    }

    private static String columns() {
        return "Its columns are "
                + ClaimColumns.header().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                + ".\n";
    }
}
