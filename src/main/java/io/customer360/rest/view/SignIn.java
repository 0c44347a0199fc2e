package io.customer360.rest.view;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URISyntaxException;

/** Where a person signs in to come back to the page they were on. */
public final class SignIn {
    private final LoginUriProvider logins;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public SignIn(LoginUriProvider logins, CustomerUrls urls) {
        this.logins = logins;
        this.urls = urls;
    }

    /** Back to this path of our site, with its query; to the front page when it is malformed. */
    public SafeUrl backTo(String path) {
        return new SafeUrl(logins.getLoginUri(page(path)).toString());
    }

    /** Back to the page that a browser says it is on; to the front page when it does not say. */
    public SafeUrl backToReferer(String referer) {
        return backTo(referer == null ? home() : path(referer));
    }

    private URI page(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException malformed) {
            return URI.create(home());
        }
    }

    private String home() {
        return urls.contextPath() + "/";
    }

    private String path(String referer) {
        try {
            var page = URI.create(referer);
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            var path = page.getRawPath() == null ? home() : page.getRawPath() + query;
            return path.startsWith("/") && !path.startsWith("//") ? path : home();
        } catch (IllegalArgumentException malformed) {
            return home();
        }
    }
}
