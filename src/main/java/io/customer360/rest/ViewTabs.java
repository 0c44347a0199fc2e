package io.customer360.rest;

import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.view.ListAddress;
import io.customer360.view.ListView;
import io.customer360.view.OpenView;
import io.customer360.view.ShippedView;
import io.customer360.view.ShowViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The views of one reader as tabs above the list. */
public final class ViewTabs {
    private final ShowViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public ViewTabs(ShowViews views, CustomerUrls urls) {
        this.views = views;
        this.urls = urls;
    }

    /** The tabs, of which one may be open. */
    ViewsJson.Tabs of(OpenView open, Actor actor) {
        List<ViewsJson.Tab> tabs = new ArrayList<>();
        tabs.add(tab("", Worded.of("", "c360.views.all.label"), false, open));
        for (ShippedView view : views.shipped()) {
            tabs.add(tab(view.key(), Worded.of(view.key(), view.textKey()), false, open));
        }
        for (ListView view : views.saved(actor)) {
            var name = Worded.plain(view.draft().name());
            tabs.add(tab(view.id().toString(), name, view.draft().shared(), open));
        }
        return new ViewsJson.Tabs(
                tabs,
                open.key(),
                open.saved()
                        .filter(view -> view.changeableBy(actor))
                        .map(view -> ViewJson.of(view, view.owner().equals(actor.key()), urls))
                        .orElse(null),
                ListAddress.text(open.query().parameters()),
                open.saved().filter(view -> !view.changeableBy(actor)).isPresent(),
                open.changed(),
                actor.may(Permission.EDIT));
    }

    private ViewsJson.Tab tab(String key, Worded label, boolean shared, OpenView open) {
        Map<String, String> address = key.isEmpty() ? Map.of() : Map.of("view", key);
        return new ViewsJson.Tab(
                key,
                label,
                CustomerListLinks.of(urls, address),
                key.equals(open.key()) && !(key.isEmpty() && open.changed()),
                shared);
    }
}
