package org.hearsay.app.settings;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** The value of every setting, with where it came from. Immutable. */
public final class Settings {
    private final Map<Setting, Value> values;
    private final Path file;

    private Settings(Map<Setting, Value> values, Path file) {
        this.values = values;
        this.file = file;
    }

    /** Where a value came from; the earlier wins. */
    public enum Origin {
        OPTION,
        ENVIRONMENT,
        FILE,
        DEFAULT
    }

    /**
     * A value and where it came from.
     *
     * @param where the option, variable or file, or {@code default}
     */
    public record Value(String text, Origin origin, String where) {}

    /**
     * Returns the settings that hold.
     *
     * @param options what options set; those that were not given are absent
     * @param config the file named with {@code --config}, or null
     */
    public static Settings of(Map<Setting, String> options, @Nullable String config, Map<String, String> environment) {
        SettingsFile file = SettingsFile.find(config, environment);
        Map<Setting, Value> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Value value = resolve(setting, options, environment, file);
            if (!setting.accepts(value.text())) {
                FaultCode code = value.origin() == Origin.OPTION ? FaultCode.USAGE : FaultCode.SETTING_INVALID;
                throw code.at(
                        setting.key() + " (" + value.where() + ")",
                        "it is \"" + value.text() + "\" and must be " + setting.demand());
            }
            values.put(setting, value);
        }
        return new Settings(values, file.path());
    }

    private static Value resolve(
            Setting setting, Map<Setting, String> options, Map<String, String> environment, SettingsFile file) {
        String option = options.get(setting);
        if (option != null) {
            return new Value(option, Origin.OPTION, "--" + setting.key());
        }
        String variable = environment.get(setting.variable());
        if (variable != null && !variable.isBlank()) {
            return new Value(variable, Origin.ENVIRONMENT, setting.variable());
        }
        // The convention of no-color.org.
        if (setting == Setting.COLOR
                && !environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return new Value("never", Origin.ENVIRONMENT, "NO_COLOR");
        }
        String line = file.values().get(setting);
        if (line != null) {
            return new Value(line, Origin.FILE, file.path().toString());
        }
        return new Value(setting.defaultValue(), Origin.DEFAULT, "default");
    }

    public Value value(Setting setting) {
        Value value = values.get(setting);
        if (value == null) {
            throw new IllegalStateException("every setting has a value: " + setting);
        }
        return value;
    }

    public String text(Setting setting) {
        return value(setting).text();
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public boolean isTrue(Setting setting) {
        return text(setting).equals("true");
    }

    /** Returns where the configuration file is, or would be. */
    public Path file() {
        return file;
    }
}
