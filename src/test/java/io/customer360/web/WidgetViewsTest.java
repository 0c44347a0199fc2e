package io.customer360.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.rest.Api;
import io.customer360.settings.Knowledge;
import io.customer360.settings.Loading;
import io.customer360.settings.Section;
import io.customer360.settings.Widget;
import io.customer360.settings.Widgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Widgets of the page")
class WidgetViewsTest {
    private static final Pattern SOURCE = Pattern.compile("new WidgetSource\\(\\s*\"([^\"]+)\"");

    private final Api api = new Api();
    private final WidgetViews widgets =
            new WidgetViews(
                    List.of(
                            api.customerViews,
                            api.subscriptionViews,
                            api.ticketViews,
                            api.changeViews,
                            api.summaryViews,
                            api.sourceViews),
                    api.urls);

    @Test
    @DisplayName("every widget of the registry has a source, and every source its widget")
    void all() throws IOException {
        var registered = Widgets.all().stream().map(Widget::key).toList();
        var sources = new TreeSet<String>();
        var named = new StringBuilder();
        try (var files = Files.list(Path.of("src/main/java/io/customer360/rest"))) {
            for (var file : files.filter(it -> it.toString().endsWith("Views.java")).toList()) {
                var text = Files.readString(file);
                SOURCE.matcher(text).results().forEach(found -> sources.add(found.group(1)));
                named.append(text.contains("implements WidgetSources") ? text : "");
            }
        }
        var without = registered.stream().filter(key -> named.indexOf('"' + key + '"') < 0);
        assertEquals(List.of(), without.toList(), "widgets without a source");
        sources.removeAll(registered);
        assertEquals(Set.of(), sources, "sources without a widget");
    }

    @Test
    @DisplayName("a widget has a view and an address in the API")
    void views() {
        api.user.as("boss");
        for (var key : List.of("info", "subscriptions", "tickets", "summary", "sources")) {
            var widget = widget(key);
            var view = widgets.of(widget, Api.ACME, api.access.actor());
            assertFalse(view.template().isEmpty(), key);
            var url = widgets.url(widget, Api.ACME).text();
            assertEquals("/jira/rest/customer360/1.0/customers/1", url.substring(0, 38), url);
        }
    }

    @Test
    @DisplayName("a widget without a source is a fault of ours, not an empty place")
    void unknown() {
        var unknown =
                new Widget(
                        "none",
                        Section.OVERVIEW,
                        Knowledge.DEMOGRAPHIC,
                        Loading.AFTER_PAINT,
                        "c360.info.widget.title");
        assertThrows(IllegalStateException.class, () -> widgets.url(unknown, Api.ACME));
    }

    private static Widget widget(String key) {
        return Widgets.all().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }
}
