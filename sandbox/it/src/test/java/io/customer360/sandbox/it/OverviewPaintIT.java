package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tells numbers and judges none: they depend on what else the machine does. */
@Tag("numbers")
@WithSandbox
@DisplayName("F-006 what a browser makes of the Overview")
class OverviewPaintIT {
    private static final int ROUNDS = 5;

    private static final String OBSERVE =
            """
            window.c360paint = {lcp: 0, cls: 0};
            new PerformanceObserver(list => list.getEntries().forEach(
                entry => window.c360paint.lcp = entry.startTime
            )).observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(
                entry => window.c360paint.cls += entry.hadRecentInput ? 0 : entry.value
            )).observe({type: 'layout-shift', buffered: true});
            """;

    @Test
    @DisplayName(
            "the largest contentful paint and the layout shift are told, on a desk and a phone")
    void paint(Installation on, Browsers browsers) {
        var customer = on.customer("Paint", "SUP");
        for (int i = 0; i < 12; i++) {
            on.subscription(customer, Forms.with(Forms.subscription(), "plan", "Plan " + i));
            on.ticket("SUP", customer);
        }
        for (var width : List.of(1440, 390)) {
            var paints = new ArrayList<String>();
            var page = browsers.page(on.as("lena"));
            page.setViewportSize(width, 900);
            page.addInitScript(OBSERVE);
            for (int round = 0; round < ROUNDS; round++) {
                page.navigate(on.url() + Pages.customer(customer));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(WidgetBox.on(page, "info").body()).isVisible();
                var paint = (Map<?, ?>) page.evaluate("window.c360paint");
                var lcp = ((Number) paint.get("lcp")).doubleValue();
                assertTrue(lcp > 0, "Chromium tells the largest contentful paint");
                paints.add(
                        String.format(
                                Locale.ROOT,
                                "%.0f ms / %.3f",
                                lcp,
                                ((Number) paint.get("cls")).doubleValue()));
            }
            System.out.println("Overview at " + width + " px, LCP / CLS: " + paints);
        }
    }
}
