package io.customer360.sandbox.jira;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the stand-in Jira is reached; known once the web server has its port. */
public final class Mount {

    private volatile URI url = URI.create("http://127.0.0.1/jira");

    void at(String address) {
        url = URI.create(address);
    }

    /** The whole address, without a slash at the end. */
    public String address() {
        return url.toString();
    }

    /** The context path, e.g. {@code /jira}. */
    public String contextPath() {
        return url.getPath();
    }

    /** The picture of a user. */
    public URI avatar(String userKey) {
        return URI.create(
                contextPath()
                        + "/sandbox/avatar/"
                        + URLEncoder.encode(userKey, StandardCharsets.UTF_8)
                        + ".svg");
    }
}
