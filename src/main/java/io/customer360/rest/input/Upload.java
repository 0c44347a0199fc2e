package io.customer360.rest.input;

import io.customer360.rest.view.CustomerUrls;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * What a request must be like to bring a file. A plain form of a foreign page could send one too,
 * so it must carry Jira's token and must not come from another site.
 */
public final class Upload {
    private static final String TOKEN = "X-Atlassian-Token";
    private static final String TOKEN_VALUE = "no-check";
    private static final MediaType CSV = new MediaType("text", "csv");

    private Upload() {}

    /** Refuses a request that is not our own, or that brings something else than CSV. */
    public static void requireCsv(HttpHeaders request, CustomerUrls urls) {
        if (request.getMediaType() == null || !CSV.isCompatible(request.getMediaType())) {
            throw new NotSupportedException();
        }
        if (!TOKEN_VALUE.equals(request.getHeaderString(TOKEN)) || foreign(request, urls)) {
            throw new ForbiddenException();
        }
    }

    /**
     * Browsers tell where a page comes from; the server may be called differently behind a proxy.
     */
    private static boolean foreign(HttpHeaders request, CustomerUrls urls) {
        String origin = request.getHeaderString("Origin");
        return origin != null
                && !urls.isOrigin(origin)
                && !origin.replaceFirst("^https?://", "")
                        .equals(request.getHeaderString(HttpHeaders.HOST));
    }
}
