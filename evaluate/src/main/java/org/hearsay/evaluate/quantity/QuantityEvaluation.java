package org.hearsay.evaluate.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.evaluate.Score;
import org.hearsay.language.Analysis;
import org.hearsay.language.LanguageReader;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Quantity;
import org.hearsay.quantity.QuantityReader;
import org.hearsay.time.TimeExpression;
import org.hearsay.time.TimeReader;
import org.hearsay.time.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of quantities: {@code hearsay evaluate quantity FILE}.
 *
 * <p>The file is a JSON list of sentences in the form of NewsQuant (Almasian et al., CQE: a comprehensive quantity extractor, EMNLP
 * 2023). There a length of time is a quantity like any other, so here only dates and times of day keep their numbers to
 * themselves.
 */
public final class QuantityEvaluation {
    private static final Pattern RANGE = Pattern.compile("(-?[0-9.]+)-([0-9.]+)");

    /** "six minutes later" counts a length of time from elsewhere. */
    private static final Pattern LENGTH = Pattern.compile(
            "(second|minute|hour|day|week|month|year|decade)s? (ago|later|earlier|before|after)$",
            Pattern.CASE_INSENSITIVE);

    private final LanguageReader language;
    private final TimeReader times;
    private final QuantityReader quantities;

    public QuantityEvaluation(LanguageReader language) {
        this.language = language;
        this.times = TimeReader.load();
        this.quantities = QuantityReader.load();
    }

    /** A sentence with its quantities. */
    record GoldSentence(String text, List<GoldQuantity> quantities) {}

    /**
     * Reads and scores all sentences of a file.
     *
     * @throws IOException where the file cannot be read or has another form
     */
    public Score score(Path file) throws IOException {
        List<GoldSentence> sentences = sentences(file);
        long start = System.nanoTime();
        QuantityScorer scorer = new QuantityScorer();
        for (GoldSentence sentence : sentences) {
            scorer.add(sentence.quantities(), read(sentence.text()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Score("quantity", file.toString(), sentences.size(), scorer.measures(), seconds);
    }

    static List<GoldSentence> sentences(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
        if (root == null || !root.isArray()) {
            throw new IOException(file + " is no JSON list of sentences with quantities");
        }
        List<GoldSentence> sentences = new ArrayList<>();
        for (JsonNode node : root) {
            List<GoldQuantity> gold = new ArrayList<>();
            for (JsonNode quantity : node.path("quantities")) {
                gold.add(gold(
                        quantity.path("change").asText(), quantity.path("value").asText()));
            }
            sentences.add(new GoldSentence(node.path("text").asText(), gold));
        }
        return sentences;
    }

    static GoldQuantity gold(String change, String value) throws IOException {
        Matcher range = RANGE.matcher(value);
        try {
            return range.matches()
                    ? new GoldQuantity(Double.parseDouble(range.group(1)), Double.valueOf(range.group(2)), change)
                    : new GoldQuantity(Double.parseDouble(value), null, change);
        } catch (NumberFormatException noNumber) {
            throw new IOException("'" + value + "' is no value", noNumber);
        }
    }

    List<GoldQuantity> read(String text) {
        Analysis analysis = language.analyse(Article.of(Outlet.UNKNOWN, null, text));
        List<TimeExpression> dated = times.read(analysis).stream()
                .filter(time -> time.type() != TimeType.DURATION
                        && !LENGTH.matcher(time.text()).find())
                .toList();
        return quantities.read(analysis, dated).stream()
                .map(QuantityEvaluation::plain)
                .toList();
    }

    /** A range has both ends; a vague plural is written as the range of its scale, 1,000 to 10,000 for thousands. */
    private static GoldQuantity plain(Quantity quantity) {
        double value = quantity.value().doubleValue();
        Double upper = upper(quantity);
        // The set marks a range as such, and no rise or fall beside it.
        return new GoldQuantity(value, upper, upper == null ? sign(quantity) : "=");
    }

    private static @Nullable Double upper(Quantity quantity) {
        BigDecimal upper = quantity.upper();
        BigDecimal high = quantity.high();
        if (upper != null) {
            return Double.valueOf(upper.doubleValue());
        }
        BigDecimal low = quantity.low();
        boolean scale = quantity.bound() == Bound.VAGUE
                && high != null
                && low != null
                && quantity.value().compareTo(low) < 0;
        return scale && high != null ? Double.valueOf(high.doubleValue() + 1) : null;
    }

    private static String sign(Quantity quantity) {
        return switch (quantity.bound()) {
            case MORE_THAN, AT_LEAST -> ">";
            case LESS_THAN, AT_MOST -> "<";
            case ABOUT -> "~";
            case EXACT, VAGUE ->
                quantity.change() == Change.BY || quantity.change() == Change.TO ? "=" : trend(quantity.trend());
        };
    }

    private static String trend(@Nullable Change trend) {
        return trend == null ? "=" : trend == Change.UP ? "up" : "down";
    }
}
