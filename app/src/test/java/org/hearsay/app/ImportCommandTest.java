package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String ACTORS = """
            GRETA_LUND_
            +MADAM_LUND_
            \t[NORGOV 050101-091231]
            FJORD_ARMY [NORREB]
            """;

    @TempDir
    private Path folder;

    private Map<String, String> environment = Map.of();

    @BeforeEach
    void keepDictionariesApart() {
        environment = Map.of("HEARSAY_DICTIONARIES", folder.resolve("kept").toString());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Run.with(environment, words);
    }

    @Test
    void whatIsImportedIsListedAndCanBeRemoved() throws IOException {
        Run imported = run("import", "petrarch", file("Fjord actors.txt", ACTORS));

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("Imported fjord-actors: 2 rows with 3 names, 0 lines refused");
        assertThat(run("import", "list").out()).contains("fjord-actors");
        assertThat(run("import", "remove", "fjord-actors").code()).isZero();
        assertThat(run("import", "list").out()).doesNotContain("fjord-actors");
        assertThat(run("import", "remove", "fjord-actors").code()).isEqualTo(3);
    }

    @Test
    void theSameAgainWritesTheSameBytes() throws IOException {
        Path actors = file("fjord.txt", ACTORS);
        run("import", "petrarch", actors);
        byte[] first = Files.readAllBytes(folder.resolve("kept").resolve("fjord.tsv"));

        run("import", "petrarch", actors);

        assertThat(folder.resolve("kept").resolve("fjord.tsv")).hasBinaryContent(first);
        assertThat(folder.resolve("kept")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndTheRestIsKept() throws IOException {
        Run imported = run("import", "petrarch", file("fjord.txt", ACTORS + "VALE_ [XQZGOV]\n"));

        assertThat(imported.code()).isEqualTo(6);
        assertThat(imported.err()).contains("fjord.txt:5: 'XQZ'").contains("correct the code");
        assertThat(run("import", "list", "--json").out()).contains("\"name\":\"fjord\",\"rows\":2");
    }

    @Test
    void whatHoldsNothingChangesNothing() throws IOException {
        assertThat(run("import", "geonames", file("words.txt", "no table\n")).code())
                .isEqualTo(5);
        assertThat(run("import", "geonames", folder.resolve("nowhere.txt")).code())
                .isEqualTo(5);
        Path latin = Files.write(folder.resolve("latin.txt"), "Mal\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("import", "geonames", latin).err()).contains("not UTF-8");
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void aNameThatLeavesTheFolderIsRefused() throws IOException {
        Path actors = file("fjord.txt", ACTORS);

        assertThat(run("import", "petrarch", actors, "--name", "../out").code()).isEqualTo(2);
        assertThat(run("import", "remove", "../fjord").code()).isEqualTo(3);
        assertThat(folder.resolve("out.tsv")).doesNotExist();
    }

    @Test
    void aDamagedTableIsNamed() throws IOException {
        run("import", "petrarch", file("fjord.txt", ACTORS));
        Files.writeString(folder.resolve("kept").resolve("fjord.tsv"), "id\tactor\nbroken\n");

        Run list = run("import", "list");

        assertThat(list.code()).isEqualTo(5);
        assertThat(list.err()).contains("H1203").contains("fjord.tsv");
    }
}
