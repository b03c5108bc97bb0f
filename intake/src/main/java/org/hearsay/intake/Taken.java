package org.hearsay.intake;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Article;

/** What became of one file, or of one line of a file of JSON lines. */
public sealed interface Taken {

    /** Returns the file. */
    Path file();

    /** Returns the line of the file, from 1, or 0 where the whole file is meant. */
    int line();

    /**
     * An article.
     *
     * @param article the article, without notices
     * @param file where it came from
     * @param line the line of the file, from 1, or 0 where the whole file is the article
     * @param remarks what the article says about itself and could not be understood, a sentence each
     */
    record Report(Article article, Path file, int line, List<String> remarks) implements Taken {
        public Report {
            remarks = List.copyOf(remarks);
        }

        /** Returns the report with its article as it was read. */
        public Report withArticle(Article read) {
            return new Report(read, file, line, remarks);
        }
    }

    /**
     * Something that is no article or could not be read. The run goes on after it.
     *
     * @param file what was refused
     * @param line the line of the file, from 1, or 0 where the whole file was refused
     * @param code the kind of reason, a fixed word such as {@code binary}
     * @param reason what is wrong, in words
     * @param remedy what the person can do
     */
    record Refused(Path file, int line, String code, String reason, String remedy) implements Taken {}
}
