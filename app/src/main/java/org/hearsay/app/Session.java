package org.hearsay.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.hearsay.app.dictionary.DictionaryFolder;
import org.hearsay.app.reading.Engine;
import org.hearsay.app.settings.Setting;
import org.hearsay.app.settings.Settings;
import org.hearsay.app.terminal.Console;
import org.hearsay.ledger.Ledger;
import org.hearsay.store.SqliteLedger;
import org.jspecify.annotations.Nullable;

/** What a command works with: its streams, its environment, the options that every command has, and the ledger. */
final class Session {
    private final Console plain;
    private final Map<String, String> environment;
    private final GlobalOptions options = new GlobalOptions();
    private @Nullable Settings settings;

    Session(Console console, Map<String, String> environment) {
        this.plain = console;
        this.environment = Map.copyOf(environment);
    }

    GlobalOptions options() {
        return options;
    }

    Map<String, String> environment() {
        return environment;
    }

    boolean json() {
        return options.json;
    }

    /** Returns the settings that hold without the options that only one command has. */
    Settings settings() {
        // Read once: the options no longer change when a command asks.
        if (settings == null) {
            settings = settings(Map.of());
        }
        return settings;
    }

    /** Returns the settings that hold, with an option of the command at hand; null where it was not given. */
    Settings settings(Setting setting, @Nullable String option) {
        return settings(option == null ? Map.of() : Map.of(setting, option));
    }

    private Settings settings(Map<Setting, String> more) {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        given.putAll(more);
        if (options.ledger != null) {
            given.put(Setting.LEDGER, options.ledger);
        }
        if (options.quiet) {
            given.put(Setting.QUIET, "true");
        }
        if (options.noColor) {
            given.put(Setting.COLOR, "never");
        }
        return Settings.of(given, options.config, environment);
    }

    /** Returns the console, coloured where the settings and the terminal allow it. */
    Console console() {
        String color = settings().text(Setting.COLOR);
        return plain.withColor(color.equals("always") || (color.equals("auto") && plain.outIsTerminal()));
    }

    /** Prints to standard error what the user may want to know, unless asked to be quiet. */
    void remark(String text) {
        if (!settings().isTrue(Setting.QUIET)) {
            plain.remark(text);
        }
    }

    void warnOfStaleLinks(Ledger ledger) {
        if (ledger.linksAreStale()) {
            remark("The ledger changed after it was last linked; hearsay read links it again.");
        }
    }

    Path ledgerPath() {
        return Path.of(settings().text(Setting.LEDGER));
    }

    /** Returns the folder of imported dictionaries. */
    DictionaryFolder dictionaries() {
        return new DictionaryFolder(Path.of(settings().text(Setting.DICTIONARIES)));
    }

    /** Returns what reads articles, with the dictionaries that were imported. */
    Engine engine() {
        return engine(true);
    }

    /** Returns what reads articles; without learned cues, by rules alone. */
    Engine engine(boolean learnedCues) {
        DictionaryFolder folder = dictionaries();
        return new Engine(Version.text() + folder.mark(), learnedCues, folder::all);
    }

    /** Opens the ledger for reading; it has to be there. */
    Ledger openForReading() {
        return SqliteLedger.openReadOnly(ledgerPath());
    }

    /** Opens the ledger for writing; it has to be there. */
    Ledger openPresentForWriting() {
        return Files.exists(ledgerPath()) ? openForWriting() : openForReading();
    }

    /** Opens the ledger for writing, and makes it where there is none. */
    Ledger openForWriting() {
        return SqliteLedger.open(ledgerPath());
    }
}
