package org.hearsay.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up short reports: what they say is of no matter, only that they hold claims, share an appeal and come in versions. */
final class Reports {
    private static final List<String> TOWNS = List.of("Larnby", "Dunmarra", "Osk", "Tarrow", "Velden", "Quill");
    private static final List<String> VOICES = List.of("police", "the ministry", "the army", "a doctor", "the mayor");
    private static final List<String> APPEAL = List.of(
            "Dear readers, our reporting costs money and we need your help.",
            "Please support us with a monthly gift, starting from just $3.",
            "Every contribution helps us to send reporters to where things happen.");

    private Reports() {}

    /** Writes reports with front matter into a folder; the same ones for the same seed. */
    static List<Path> write(Path folder, long seed, int count) throws IOException {
        Random random = new Random(seed);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(
                    folder.resolve(String.format(Locale.ROOT, "report-%04d.txt", i)), report(random, i)));
        }
        return files;
    }

    private static String report(Random random, int number) {
        boolean isVersion = number > 0 && random.nextInt(12) == 0;
        LocalDate day = LocalDate.of(2031, 3, 1).plusDays(number % 40);
        StringBuilder text = new StringBuilder("---\noutlet: ")
                .append(number % 3 == 0 ? "Larnby Post" : "Tarrow Mail")
                .append("\npublished: ")
                .append(day)
                .append("\nurl: https://reports.example/")
                .append(isVersion ? number - 1 : number)
                .append("\n---\n");
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(random)).append('\n');
        }
        if (number % 3 == 0) {
            APPEAL.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static String sentence(Random random) {
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        String voice = VOICES.get(random.nextInt(VOICES.size()));
        int number = 2 + random.nextInt(60);
        return switch (random.nextInt(4)) {
            case 0 ->
                String.format(
                        Locale.ROOT, "At least %d soldiers were killed in %s on Monday, %s said.", number, town, voice);
            case 1 ->
                String.format(Locale.ROOT, "Rebels attacked a village near %s and wounded %d people.", town, number);
            case 2 ->
                String.format(Locale.ROOT, "“We arrested %d men in %s,” a spokesman for %s said.", number, town, voice);
            default ->
                String.format(Locale.ROOT, "The death toll in %s rose to %d, according to %s.", town, number, voice);
        };
    }
}
