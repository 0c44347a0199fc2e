package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that reaches somebody's browser: the body of every answer, and the pages as they end up. */
final class Received {
    private static final String TYPED =
            "() => [...document.querySelectorAll('input, select, textarea')]"
                    + ".map(field => field.value).join('\\n')";

    private final Page page;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Received(Page page) {
        this.page = page;
    }

    /** Keeps what the page gets from now on. */
    static Received by(Page page) {
        var received = new Received(page);
        page.route("**/*", received::keep);
        return received;
    }

    private void keep(Route route) {
        var answer = route.fetch();
        keep(route.request().method() + " " + route.request().url(), answer.text());
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
    }

    private void keep(String source, String text) {
        texts.merge(source, text, (older, newer) -> older + "\n" + newer);
    }

    /** Waits until the page has all it asks for, and keeps what it shows. */
    Received shown() {
        assertThat(page.locator(".c360-skeleton, .c360-waiting")).hasCount(0);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        keep("shown at " + page.url(), page.content() + "\n" + page.evaluate(TYPED));
        return this;
    }

    /** Where these amounts were found, as "amount in source". */
    List<String> find(List<String> amounts) {
        return texts.entrySet().stream()
                .flatMap(
                        text ->
                                amounts.stream()
                                        .filter(amount -> Amounts.in(text.getValue(), amount))
                                        .map(amount -> amount + " in " + text.getKey()))
                .toList();
    }

    /** The addresses whose answers were kept. */
    List<String> sources() {
        return List.copyOf(texts.keySet());
    }
}
