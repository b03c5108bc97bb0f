package org.hearsay.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.hearsay.app.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * The one configuration file: a Java properties file in UTF-8, {@code name = value} a line.
 *
 * <p>It is the file named by {@code --config}, else the one named by {@code HEARSAY_CONFIG}, else
 * {@code $XDG_CONFIG_HOME/hearsay/hearsay.properties}, where {@code XDG_CONFIG_HOME} is {@code ~/.config} unless set. One that was
 * named has to be there; the last one need not.
 *
 * @param path where the file is, or would be
 * @param values what it sets
 */
record SettingsFile(Path path, Map<Setting, String> values) {

    static SettingsFile find(@Nullable String option, Map<String, String> environment) {
        String named = option != null ? option : environment.get("HEARSAY_CONFIG");
        if (named != null && !named.isBlank()) {
            return read(Path.of(named));
        }
        Path usual = usual(environment);
        return Files.exists(usual) ? read(usual) : new SettingsFile(usual, Map.of());
    }

    private static Path usual(Map<String, String> environment) {
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path base = folder.isBlank()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")), ".config")
                : Path.of(folder);
        return base.resolve("hearsay").resolve("hearsay.properties");
    }

    private static SettingsFile read(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw FaultCode.CONFIGURATION_UNREADABLE.at(path.toString(), unreadable.toString(), unreadable);
        }
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (String name : properties.stringPropertyNames()) {
            values.put(setting(path, name), properties.getProperty(name).strip());
        }
        return new SettingsFile(path, values);
    }

    private static Setting setting(Path path, String name) {
        for (Setting setting : Setting.values()) {
            if (setting.key().equals(name.toLowerCase(Locale.ROOT))) {
                return setting;
            }
        }
        throw FaultCode.SETTING_UNKNOWN.at(path.toString(), "there is no setting called " + name);
    }
}
