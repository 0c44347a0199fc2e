package io.customer360.link;

import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where a link leads: a page of the web or a mailbox, never anything that a browser would run. */
public record WebAddress(String text) {

    /** The longest address. */
    public static final int MAX = 1000;

    private static final Set<String> WEB = Set.of("http", "https");

    public WebAddress {
        if (!safe(text)) {
            throw Rejected.value("c360.links.address.error");
        }
    }

    /** Reads an address; one without a protocol is taken for a page of the web. */
    public static WebAddress of(String entered) {
        String line = Text.line(entered, MAX);
        return new WebAddress(line.contains(":") ? line : "https://" + line);
    }

    private static boolean safe(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return WEB.contains(scheme)
                    ? uri.getHost() != null && !uri.getHost().isEmpty() && uri.getUserInfo() == null
                    : scheme.equals("mailto") && uri.getSchemeSpecificPart().contains("@");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
