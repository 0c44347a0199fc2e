package io.customer360.sandbox.web.frame;

import io.customer360.sandbox.web.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page before it is framed.
 *
 * @param head what goes into the head besides title and resources
 * @param contexts the web-resource contexts that this kind of page shows
 * @param metas named values in the head, as AJS.Meta reads them and as admin frames are told by
 */
public record Page(
        String title,
        Layout layout,
        Html body,
        Html head,
        List<String> contexts,
        Map<String, String> metas) {

    /** The frames there are. */
    public enum Layout {
        GENERAL,
        ADMIN,
        PORTAL,
        BARE
    }

    /** A page of Jira. */
    public static Page general(String title, Html body) {
        return new Page(title, Layout.GENERAL, body, Html.NONE, List.of(), Map.of());
    }

    /** A page of the administration. */
    public static Page admin(String title, Html body) {
        return new Page(title, Layout.ADMIN, body, Html.NONE, List.of(), Map.of());
    }

    /** A page of the customer portal. */
    public static Page portal(String title, Html body) {
        return new Page(title, Layout.PORTAL, body, Html.NONE, List.of(), Map.of());
    }

    /** A page without navigation. */
    public static Page bare(String title, Html body) {
        return new Page(title, Layout.BARE, body, Html.NONE, List.of(), Map.of());
    }

    /** The page with a web-resource context. */
    public Page withContext(String context) {
        return new Page(title, layout, body, head, List.of(context), metas);
    }

    /** The page with more in its head. */
    public Page withHead(Html more) {
        return new Page(title, layout, body, head.and(more), contexts, metas);
    }

    /** The page with a value in its head. */
    public Page withMeta(String name, String value) {
        var more = new HashMap<>(metas);
        more.put(name, value);
        return new Page(title, layout, body, head, contexts, Map.copyOf(more));
    }

    String meta(String name) {
        return metas.getOrDefault(name, "");
    }
}
