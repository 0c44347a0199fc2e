package io.customer360.sandbox.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Chromium for the whole run; every test gets its own contexts, closed after it. */
final class Browsers implements AutoCloseable {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    /** How Chromium and htmx report an answer that is no success. */
    private static final Pattern REFUSED =
            Pattern.compile("(?:responded with a status of|Response Status Error Code) (\\d{3})");

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Browsers() {
        System.setProperty("playwright.cli.dir", driver().toString());
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(chromium())
                                        .setHeadless(true)
                                        .setArgs(ARGUMENTS));
    }

    /**
     * A page of somebody signed in, whose script errors, console errors and dialogs are kept as
     * faults.
     */
    Page page(Visitor visitor) {
        return page(visitor, new NewContextOptions().setViewportSize(1440, 900));
    }

    Page page(Visitor visitor, NewContextOptions options) {
        var context = browser.newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(15_000);
        visitor.cookie()
                .ifPresent(
                        value -> {
                            var parts = value.split("=", 2);
                            context.addCookies(
                                    List.of(
                                            new Cookie(parts[0], parts[1])
                                                    .setDomain(visitor.base().getHost())
                                                    .setPath("/")));
                        });
        var page = context.newPage();
        page.onPageError(error -> faults.add("script error on " + page.url() + ": " + error));
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") && !isExpected(message.text())) {
                        faults.add("console of " + page.url() + ": " + message.text());
                    }
                });
        page.onDialog(
                dialog -> {
                    faults.add("dialog on " + page.url() + ": " + dialog.message());
                    dialog.accept();
                });
        return page;
    }

    /** From now on, until the contexts are closed, requests may be answered like this. */
    void expect(int status) {
        expected.add(status);
    }

    private boolean isExpected(String text) {
        var refused = REFUSED.matcher(text);
        return text.startsWith("DEPRECATED")
                || (refused.find() && expected.contains(Integer.valueOf(refused.group(1))));
    }

    void photograph(Path folder, String name) {
        for (var context : contexts) {
            for (var page : context.pages()) {
                var file = name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + page.hashCode() + ".png";
                page.screenshot(
                        new ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(true));
            }
        }
    }

    /** Closes every page and answers the faults seen until then. */
    List<String> closeContexts() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        var seen = List.copyOf(faults);
        faults.clear();
        expected.clear();
        return seen;
    }

    @Override
    public void close() {
        closeContexts();
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        var named = System.getProperty("chromium", "");
        return Stream.of(named, "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Chromium found; name one with -Dchromium=PATH"));
    }

    /** Playwright's own driver bundle is large; the npm package and the Node on the path do. */
    private static Path driver() {
        try {
            var folder =
                    Files.createDirectories(
                            Path.of(System.getProperty("playwright.cli.dir", "target/playwright"))
                                    .toAbsolutePath());
            link(folder.resolve("node"), node());
            link(
                    folder.resolve("package"),
                    Installation.webModules().resolve("playwright-core").toRealPath());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path node() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No node on the path"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
