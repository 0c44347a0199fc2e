package io.customer360.adapter.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.customer360.shared.CustomerId;

/** Addresses for texts that are read elsewhere than in Jira. */
public final class MailAddresses {
    private final ApplicationProperties jira;

    /** Wired by Spring. */
    public MailAddresses(ApplicationProperties jira) {
        this.jira = jira;
    }

    String customer(CustomerId id) {
        return customers() + "/" + id;
    }

    String customers() {
        return pages() + "/customers";
    }

    String inbox() {
        return pages() + "/inbox";
    }

    private String pages() {
        return jira.getBaseUrl(UrlMode.CANONICAL) + "/plugins/servlet/customer360";
    }
}
