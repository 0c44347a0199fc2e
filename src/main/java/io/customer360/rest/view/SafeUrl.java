package io.customer360.rest.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** An address that may stand in a link: of this site, http, https and mailto; else blank. */
public record SafeUrl(String text) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    public SafeUrl {
        text = safe(text) ? text : "";
    }

    private static boolean safe(String url) {
        try {
            var uri = new URI(url);
            return uri.getScheme() == null
                    ? url.startsWith("/") && !url.startsWith("//")
                    : SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
