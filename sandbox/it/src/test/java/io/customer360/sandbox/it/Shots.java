package io.customer360.sandbox.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.customer360.sandbox.http.SignIn;
import io.customer360.sandbox.it.WithSandbox.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Photographs every page of the app, light and dark, on a desk and on a phone. Arguments: the
 * folder for the pictures and, if a sandbox is running already, its address.
 */
public final class Shots {
    private static final List<Integer> WIDTHS = List.of(1440, 390);

    private static final List<String> SECTIONS =
            List.of(
                    "summary",
                    "attributes",
                    "fields",
                    "health",
                    "revenue",
                    "contacts",
                    "people",
                    "conversation",
                    "tasks",
                    "hierarchy",
                    "history");
    private static final List<String> SETTINGS =
            List.of(
                    "access",
                    "attention",
                    "churn",
                    "contact-types",
                    "csm-page",
                    "currencies",
                    "fields",
                    "industries",
                    "jobs",
                    "notices",
                    "privacy",
                    "scoring",
                    "statuses",
                    "tags",
                    "tasks",
                    "tickets",
                    "tiers");

    private final Browsers browsers;
    private final URI url;
    private final Path folder;

    private Shots(Browsers browsers, URI url, Path folder) {
        this.browsers = browsers;
        this.url = url;
        this.folder = folder;
    }

    /** Takes the pictures. */
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(System.getProperty("repository.root", "."));
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : root.resolve("target/shots");
        Files.createDirectories(folder);
        try (var browsers = new Browsers()) {
            if (arguments.length > 1) {
                new Shots(browsers, URI.create(arguments[1]), folder).take();
            } else {
                try (var own = Installation.start(Kind.H2)) {
                    new Shots(browsers, own.url(), folder).take();
                }
            }
        }
    }

    private void take() {
        take("panel-one-customer", "admin", Pages.ticket("SUP-1"));
        take("panel-two-customers", "admin", Pages.ticket("SUP-2"));
        take("panel-no-customer", "admin", Pages.ticket("SUP-3"));
        take("panel-without-revenue", "anna", Pages.ticket("SUP-1"));
        take("overview", "admin", Pages.customer(1));
        take("overview-without-rights", "anna", Pages.customer(1));
        take("overview-german", "ben", Pages.customer(7));
        take("overview-empty", "admin", Pages.customer(8));
        take("overview-error", "admin", Pages.customer(1), Shots::failedHistory);
        for (var field : List.of("csm", "status", "industry", "country", "zone")) {
            take("form-" + field, "admin", Pages.customer(1), page -> openField(page, field));
        }
        take("subscriptions", "admin", Pages.subscriptions(1));
        take("subscriptions-empty", "admin", Pages.subscriptions(8));
        take("subscription-add", "admin", Pages.subscriptions(1), Shots::openAdd);
        take("subscription-edit", "admin", Pages.subscriptions(1), Shots::openEdit);
        take("subscription-errors", "admin", Pages.subscriptions(1), Shots::refusedForm);
        take("subscription-remove", "admin", Pages.subscriptions(1), Shots::askRemove);
        take("tickets", "admin", Pages.tickets(1));
        take("tickets-empty", "admin", Pages.tickets(8));
        take(
                "tickets-columns",
                "admin",
                Pages.tickets(1),
                page -> page.locator("#c360-tickets-columns-open").click());
        for (var section : SECTIONS) {
            take(section, "lena", Pages.customer(1) + "/" + section);
        }
        take("dashboard", "lena", Pages.CUSTOMERS.replace("/customers", "/dashboard"));
        take("portfolio-page", "carla", CsmWorld.PAGE);
        take("portfolio-empty", "dan", CsmWorld.PAGE);
        take(
                "portfolio-renewals",
                "carla",
                CsmWorld.PAGE,
                page -> page.locator(".c360-renewal-bar").nth(1).focus());
        take("inbox", "carla", Pages.INBOX);
        take("inbox-empty", "vera", Pages.INBOX);
        take("board", "lena", Pages.BOARD);
        take("board-configuration", "admin", Pages.BOARD);
        take("home", "admin", Pages.HOME);
        take("home-restricted", "carla", Pages.HOME);
        take("customers", "admin", Pages.CUSTOMERS);
        take("customers-at-risk", "admin", Pages.CUSTOMERS + "?view=at-risk");
        take("customers-restricted", "carla", Pages.CUSTOMERS);
        take("customers-no-match", "admin", Pages.CUSTOMERS + "?q=nobody+is+called+so");
        for (var settings : SETTINGS) {
            take("admin-" + settings, "admin", Pages.ACCESS.replace("access", settings));
        }
        take("not-found", "admin", Pages.customer(987_654));
        take("not-allowed", "luke", Pages.customer(1));
        take("sandbox-navigator", "admin", "/issues/?jql=resolution+IS+EMPTY");
        take("sandbox-organisations", "admin", "/projects/SUP/customers");
        take("sandbox-portal", "paula", "/servicedesk/customer/portals");
    }

    private void take(String name, String user, String path) {
        take(name, user, path, page -> {});
    }

    private void take(String name, String user, String path, Consumer<Page> then) {
        var visitor = new Visitor(url, Optional.of(SignIn.at(url, user)));
        for (var theme : Theme.values()) {
            for (var width : WIDTHS) {
                var page = theme.page(browsers, visitor, width);
                if (name.equals("overview-error")) {
                    page.route("**/changes", route -> route.abort());
                }
                page.navigate(url + path);
                assertThat(page.locator(".c360-skeleton, .c360-waiting")).hasCount(0);
                then.accept(page);
                var file = folder.resolve(name + "-" + theme.code() + "-" + width + ".png");
                page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
                browsers.closeContexts();
            }
        }
    }

    private static void failedHistory(Page page) {
        assertThat(WidgetBox.on(page, "changes").error()).isVisible();
    }

    private static void openField(Page page, String field) {
        var info = WidgetBox.on(page, "info");
        info.pencil(field).click();
        assertThat(info.slot(field).locator("form")).isVisible();
    }

    private static void openAdd(Page page) {
        page.locator("#c360-subscriptions-add").first().click();
        assertThat(page.locator("form.c360-form")).isVisible();
    }

    private static void openEdit(Page page) {
        page.locator("[data-subscription] [id$=-edit]").first().click();
        assertThat(page.locator("form.c360-form")).isVisible();
    }

    private static void refusedForm(Page page) {
        openAdd(page);
        var form = new SubscriptionForm(WidgetBox.on(page, "subscriptions-full").section());
        form.fill("price", "-1").fill("quantity", "many").save();
        assertThat(form.input("price")).hasAttribute("aria-invalid", "true");
    }

    private static void askRemove(Page page) {
        page.locator("[data-subscription] [hx-delete]").first().click();
        assertThat(page.locator("#c360-confirm")).isVisible();
    }
}
