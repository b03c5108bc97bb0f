package org.hearsay.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.app.fault.Fault;
import org.hearsay.app.fault.FaultCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private String file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("x.properties"), "ledger = Übersicht.db\nthreads = 3\n")
                .toString();
    }

    @Test
    void optionIsOverEnvironmentOverFileOverDefault() {
        Map<String, String> environment = Map.of("HEARSAY_LEDGER", "b.db");
        assertThat(Settings.of(Map.of(Setting.LEDGER, "a.db"), file, environment)
                        .value(Setting.LEDGER))
                .isEqualTo(new Settings.Value("a.db", Settings.Origin.OPTION, "--ledger"));
        assertThat(Settings.of(Map.of(), file, environment).value(Setting.LEDGER))
                .isEqualTo(new Settings.Value("b.db", Settings.Origin.ENVIRONMENT, "HEARSAY_LEDGER"));
        assertThat(Settings.of(Map.of(), file, Map.of()).value(Setting.LEDGER))
                .isEqualTo(new Settings.Value("Übersicht.db", Settings.Origin.FILE, file));
        Settings bare = Settings.of(Map.of(), null, Map.of("XDG_CONFIG_HOME", folder.toString()));
        assertThat(bare.value(Setting.LEDGER))
                .isEqualTo(new Settings.Value("hearsay.db", Settings.Origin.DEFAULT, "default"));
    }

    @Test
    void everySettingCanBeSetInTheFileAndInTheEnvironment() throws IOException {
        for (Setting setting : Setting.values()) {
            Path one = Files.writeString(folder.resolve(setting.key()), setting.key() + " = " + setting.defaultValue());
            assertThat(Settings.of(Map.of(), one.toString(), Map.of())
                            .value(setting)
                            .origin())
                    .isEqualTo(Settings.Origin.FILE);
            Map<String, String> environment = Map.of(setting.variable(), setting.defaultValue());
            assertThat(Settings.of(Map.of(), file, environment).value(setting).origin())
                    .isEqualTo(Settings.Origin.ENVIRONMENT);
        }
    }

    @Test
    void theUsualFileIsReadWhereThereIsOne() throws IOException {
        Path usual = folder.resolve("hearsay").resolve("hearsay.properties");
        Files.createDirectories(usual.getParent());
        Files.writeString(usual, "port = 9000");
        Settings settings = Settings.of(Map.of(), null, Map.of("XDG_CONFIG_HOME", folder.toString()));
        assertThat(settings.number(Setting.PORT)).isEqualTo(9000);
        assertThat(settings.file()).isEqualTo(usual);
    }

    @Test
    void theNoColorConventionHolds() {
        assertThat(Settings.of(Map.of(), file, Map.of("NO_COLOR", "1")).text(Setting.COLOR))
                .isEqualTo("never");
    }

    @Test
    void aValueThatCannotBeIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> Settings.of(Map.of(), file, Map.of("HEARSAY_PORT", "70000")))
                .isInstanceOfSatisfying(Fault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.SETTING_INVALID);
                    assertThat(fault.where()).contains("HEARSAY_PORT");
                });
        assertThatThrownBy(() -> Settings.of(Map.of(Setting.THREADS, "0"), file, Map.of()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.USAGE));
    }

    @Test
    void aFileThatWasNamedHasToBeThere() {
        assertThatThrownBy(() -> Settings.of(Map.of(), folder.resolve("no").toString(), Map.of()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.CONFIGURATION_UNREADABLE));
    }
}
