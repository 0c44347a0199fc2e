package io.customer360.web.servlet;

import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.rest.CustomerJson;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.settings.Knowledge;
import java.util.List;

/** What the page templates take. */
final class PageJson {

    private PageJson() {}

    /** A customer's page with one section open. */
    record Customer(
            CustomerJson customer,
            SanitizedString cards,
            List<Link> sections,
            Label sectionLabel,
            List<Slot> widgets) {}

    /** A link to a section or a tab. */
    record Link(String key, Label label, SafeUrl url, boolean active) {}

    /** A widget with its content, or with nothing when it loads itself. */
    record Slot(String key, Label title, Knowledge knowledge, SafeUrl url, SanitizedString body) {}

    /** An administration page. */
    record Admin(Label title, List<Link> tabs, SanitizedString body) {}

    /** A page that only says something. */
    record Message(String title, String text) {}
}
