package io.customer360.rest.view;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.customer360.csm.CsmPageStore;
import java.util.Map;

/** Draws views with the app's templates. */
public final class Templates {
    private static final String PAGE = ".page";
    private static final String MODULE = "io.customer360.jira:c360-templates";

    private final SoyTemplateRenderer soy;
    private final DisplayMapper display;
    private final CustomerUrls urls;
    private final CsmPageStore portfolios;

    /** Wired by Spring. */
    public Templates(
            SoyTemplateRenderer soy,
            DisplayMapper display,
            CustomerUrls urls,
            CsmPageStore portfolios) {
        this.soy = soy;
        this.display = display;
        this.urls = urls;
        this.portfolios = portfolios;
    }

    /** The view as HTML for this viewer, with the address to sign in at if need be. */
    public String html(View view, Viewer viewer, SafeUrl signIn) {
        return html(view.template(), display.values(view.shown(), viewer), signIn);
    }

    /** A template filled with values that are finished already. */
    public String html(String template, Map<String, Object> values, SafeUrl signIn) {
        var html = new StringBuilder();
        soy.render(html, MODULE, template, values, injected(template, signIn));
        return html.toString();
    }

    /** What templates share; only whole pages have tabs, of which one can be switched off. */
    private Map<String, Object> injected(String template, SafeUrl signIn) {
        return Map.of(
                "portfolio", template.endsWith(PAGE) && portfolios.current().on(),
                "contextPath", urls.contextPath(),
                "rest", urls.rest(),
                "pages", urls.pages(),
                "signInUrl", signIn.text());
    }
}
