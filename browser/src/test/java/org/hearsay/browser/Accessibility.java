package org.hearsay.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core finds against WCAG 2.2 AA on a page as it is shown now. Its script runs in the page itself, once: the library for Playwright
 * opens a further window for each page that it looks at, and reckons what passes as well, which takes several times as long.
 */
final class Accessibility {
    private static final String RUN = """
            tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
              .then(found => found.violations.flatMap(rule => rule.nodes.map(
                node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;
    private static final String WIDER = """
            () => document.documentElement.scrollWidth <= innerWidth + 1 ? [] : [...document.querySelectorAll('body *')]
              .filter(one => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.scroll, .vh, .skip'))
              .map(one => 'wider than the window: ' + one.tagName + ' ' + one.className).slice(0, 3)
            """;
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Returns a line for each violation. */
    @SuppressWarnings("unchecked") // the scripts return lists of strings
    static List<String> violations(Page page) {
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(RUN, TAGS);
    }

    /** Returns what makes a page wider than its window, which nobody can read on a phone. */
    @SuppressWarnings("unchecked") // the script returns a list of strings
    static List<String> wider(Page page) {
        return (List<String>) page.evaluate(WIDER);
    }
}
