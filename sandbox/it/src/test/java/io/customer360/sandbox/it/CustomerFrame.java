package io.customer360.sandbox.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page of one customer: its sections and the layout that decides on them. */
record CustomerFrame(Installation on, int customer) {
    /** The tiles as they are until an admin arranges them. */
    static final String SHIPPED_TILES =
            "arr\nusage-health\nfeedback-health\nsupport-health\n-renewal\n-open-tickets\n"
                    + "-tasks-due\n-users\n-contacts";

    /** The sections that the list at the side names, in order. */
    List<String> sections() {
        return section("overview")
                .select(".c360-nav [data-c360-section]")
                .eachAttr("data-c360-section");
    }

    /** One section as the admin sees it. */
    Document section(String key) {
        return section("admin", key);
    }

    /** One section as somebody sees it. */
    Document section(String user, String key) {
        var path = Pages.customer(customer) + "/" + key;
        return Jsoup.parse(on.as(user).html(path).expect(200).body());
    }

    /** Changes the layout for every customer, in one of its parts. */
    void arrange(String part, String lines) {
        var admin = on.as("admin");
        var version = admin.get("settings/layout").expect(200).json().path("version").asText();
        admin.put("settings/layout", Forms.of("version", version, part, lines)).expect(200);
    }

    Page open(Browsers browsers, String path) {
        var page = browsers.page(on.as("admin"));
        page.navigate(on.url() + path);
        return page;
    }

    static Locator link(Page page, String section) {
        return page.locator(".c360-nav [data-c360-section=" + section + "]");
    }

    static Locator current(Page page) {
        return page.locator(".c360-nav a[aria-current=page]");
    }
}
