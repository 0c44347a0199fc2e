package io.customer360.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.customer.CsmFilter;
import io.customer360.home.Home;
import io.customer360.home.Place;
import io.customer360.home.ShowHome;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import java.net.URLEncoder;

/** Views of the first page that the API and the page share. */
public final class HomeViews {
    private final ShowHome home;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public HomeViews(ShowHome home, CustomerUrls urls) {
        this.home = home;
        this.urls = urls;
    }

    /** The first page, without its frame. */
    public View content(Actor actor) {
        return View.of("c360.home.content", json(home.of(actor)));
    }

    /** The first page, with its frame. */
    public View page(Actor actor) {
        return View.of("c360.home.page", json(home.of(actor)));
    }

    private HomeJson json(Home shown) {
        return new HomeJson(
                shown.visible().isPresent() ? shown.visible().getAsInt() : null,
                shown.held().map(HomeJson.Counts::of).orElse(null),
                shown.next().stream().map(it -> HomeJson.Step.of(it, url(it.place()))).toList(),
                shown.checks().stream()
                        .map(it -> HomeJson.Check.of(it, url(it.check().advice().place())))
                        .toList(),
                shown.manages(),
                shown.demo().map(HomeJson.Demonstration::of).orElse(null));
    }

    private SafeUrl url(Place place) {
        return switch (place) {
            case NOWHERE -> null;
            case ACCESS -> urls.admin("access");
            case TICKETS -> urls.admin("tickets");
            case FIELDS -> urls.admin("fields");
            case CURRENCIES -> urls.admin("currencies");
            case CUSTOMERS -> urls.customers();
            case WITHOUT_CSM ->
                    new SafeUrl(
                            urls.customers()
                                    + "?csm="
                                    + URLEncoder.encode(CsmFilter.NOBODY.code(), UTF_8));
            case DASHBOARD -> urls.dashboard();
            case IMPORT -> new SafeUrl(urls.pages() + "/import");
            case GUIDE -> urls.help("user-guide");
        };
    }
}
