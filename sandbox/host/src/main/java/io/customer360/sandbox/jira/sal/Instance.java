package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.customer360.sandbox.jira.Mount;

/** SAL's facts about the instance. */
public final class Instance implements ApplicationProperties {

    private final Mount mount;

    public Instance(Mount mount) {
        this.mount = mount;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return mode == UrlMode.RELATIVE || mode == UrlMode.RELATIVE_CANONICAL
                ? mount.contextPath()
                : mount.address();
    }

    @Override
    public String getDisplayName() {
        return "Jira";
    }

    @Override
    public String getVersion() {
        return "11.3.0";
    }
}
