package io.customer360.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Serves files below {@code /s/HASH/LANGUAGE/_/} for ever, and web-resources at their plain address
 * {@code /download/resources/KEY/NAME} without keeping.
 */
public final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Pattern HASHED = Pattern.compile("/s/[0-9a-f]+/([A-Za-z0-9-]+)/_/(.+)");

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "woff", "font/woff",
                    "ttf", "font/ttf",
                    "eot", "application/vnd.ms-fontobject",
                    "map", "application/json");

    private final transient Assets assets;
    private final transient Supplier<Locale> viewer;

    /** Serves these files; the viewer's language counts for plain addresses. */
    public AssetServlet(Assets assets, Supplier<Locale> viewer) {
        this.assets = assets;
        this.viewer = viewer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path =
                request.getServletPath()
                        + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var hashed = HASHED.matcher(path);
        if (hashed.matches()) {
            var locale = Locale.forLanguageTag(hashed.group(1));
            send(response, hashed.group(2), locale, "public, max-age=31536000, immutable");
        } else {
            send(response, path.substring(1), viewer.get(), "no-cache");
        }
    }

    private void send(HttpServletResponse response, String place, Locale locale, String caching)
            throws IOException {
        var content = assets.content(place, locale);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var ending = place.substring(place.lastIndexOf('.') + 1);
        response.setContentType(TYPES.getOrDefault(ending, "application/octet-stream"));
        response.setHeader("Cache-Control", caching);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content.get());
    }
}
