package io.customer360.web.servlet;

import com.atlassian.soy.renderer.SanitizedString;
import io.customer360.rest.CustomerJson;
import io.customer360.rest.TilesJson;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.SafeUrl;
import io.customer360.settings.Knowledge;
import java.util.List;

/** What the page templates take. */
final class PageJson {

    private PageJson() {}

    /** A customer's page with one section open, or with all of them; none when it is not on. */
    record Customer(
            CustomerJson customer,
            SanitizedString tags,
            SanitizedString assessment,
            SanitizedString cards,
            List<TilesJson.Item> tiles,
            SanitizedString figures,
            List<Link> sections,
            Label sectionLabel,
            boolean scrolling,
            List<Block> blocks) {}

    /** A link to a section or a tab. */
    record Link(String key, Label label, SafeUrl url, boolean active) {}

    /** A section with its widgets. */
    record Block(
            String key,
            Label label,
            SafeUrl url,
            SafeUrl helpUrl,
            List<Slot> widgets,
            List<Slot> tiles) {}

    /** A widget with its content, or with nothing when it loads itself, at once or when near. */
    record Slot(
            String key,
            Label title,
            Knowledge knowledge,
            SafeUrl url,
            SanitizedString body,
            boolean near) {}

    /**
     * An administration page.
     *
     * @param history its key, where it has a history of changes
     */
    record Admin(Label title, String api, String history, List<Link> tabs, SanitizedString body) {}

    /** A page that only says something. */
    record Message(String title, String text) {}
}
