package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a desk of its own in the one browser that all tests share, and demands after each that no window asked anybody else for
 * anything, that the browser complained of nothing, and that the ledger is whole.
 */
final class DeskExtension implements ExecutionCondition, BeforeEachCallback, ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(DeskExtension.class);

    /** A desk and the folder that its ledger lies in. */
    private record Open(Path folder, DeskInBrowser desk) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.isLeftOut()
                ? ConditionEvaluationResult.disabled("left out by -Dbrowser=none")
                : ConditionEvaluationResult.enabled("the browser is driven");
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        // The store of all tests closes what it holds when they have run.
        Chromium chromium = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class);
        PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE);
        Path folder = Files.createTempDirectory("hearsay-desk");
        context.getStore(HERE).put(Open.class, new Open(folder, new DeskInBrowser(chromium, folder)));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DeskInBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(HERE).get(Open.class, Open.class))
                .desk();
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Open open = context.getStore(HERE).remove(Open.class, Open.class);
        if (open == null) {
            return;
        }
        try {
            open.desk().checkQuiet();
            assertThat(open.desk().ledger.verify()).isEmpty();
        } finally {
            open.desk().close();
            delete(open.folder());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
