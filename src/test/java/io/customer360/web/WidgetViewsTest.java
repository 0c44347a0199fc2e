package io.customer360.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.rest.Api;
import io.customer360.settings.Widgets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Widgets of the page")
class WidgetViewsTest {
    private final Api api = new Api();
    private final WidgetViews widgets =
            new WidgetViews(
                    List.of(
                            api.customerViews,
                            api.subscriptionViews,
                            api.ticketViews,
                            api.changeViews),
                    api.urls);

    @Test
    @DisplayName("every widget of the registry has a view and an address")
    void all() {
        api.user.as("boss");
        for (var widget : Widgets.all()) {
            var view = widgets.of(widget, Api.ACME, api.access.actor());
            assertFalse(view.template().isEmpty(), widget.key());
            var url = widgets.url(widget, Api.ACME).text();
            assertEquals("/jira/rest/customer360/1.0/customers/1", url.substring(0, 38), url);
        }
    }
}
