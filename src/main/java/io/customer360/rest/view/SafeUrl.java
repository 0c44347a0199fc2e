package io.customer360.rest.view;

import java.net.URI;
import java.net.URISyntaxException;

/** An address that may stand in a link or an image: of this site, or http and https; else blank. */
public record SafeUrl(String text) {

    public SafeUrl {
        text = safe(text) ? text : "";
    }

    private static boolean safe(String url) {
        try {
            var uri = new URI(url);
            return uri.getScheme() == null
                    ? url.startsWith("/") && !url.startsWith("//")
                    : uri.getScheme().equalsIgnoreCase("https")
                            || uri.getScheme().equalsIgnoreCase("http");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
