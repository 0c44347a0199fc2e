package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import io.customer360.sandbox.jira.Mount;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** SAL's way to the sign-in page and back. */
public final class SignIn implements LoginUriProvider {

    private final Mount mount;

    public SignIn(Mount mount) {
        this.mount = mount;
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        return URI.create(
                mount.contextPath()
                        + "/login.jsp?os_destination="
                        + URLEncoder.encode(returnUri.toString(), StandardCharsets.UTF_8));
    }
}
