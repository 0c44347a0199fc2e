package io.customer360.sandbox.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;

/** Light and dark, as the sandbox keeps the choice in a cookie. */
enum Theme {
    LIGHT,
    DARK;

    /** A page of somebody who has chosen this theme. */
    Page page(Browsers browsers, Installation on, String user) {
        return page(browsers, on.as(user), 1440);
    }

    Page page(Browsers browsers, Visitor visitor, int width) {
        var options = new NewContextOptions().setViewportSize(width, 900);
        var page = browsers.page(visitor, options);
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("sandbox.theme", code())
                                        .setDomain(visitor.base().getHost())
                                        .setPath("/")));
        return page;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
