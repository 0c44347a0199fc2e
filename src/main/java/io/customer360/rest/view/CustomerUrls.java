package io.customer360.rest.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.customer360.settings.Section;
import io.customer360.shared.CustomerId;
import java.net.URI;
import java.net.URLEncoder;
import java.util.function.Supplier;

/** Builds every address of the app, so that each customer has one. */
public final class CustomerUrls {
    private final ApplicationProperties jira;
    private final ThreadLocal<String> handedOver = new ThreadLocal<>();

    /** Wired by Spring. */
    public CustomerUrls(ApplicationProperties jira) {
        this.jira = jira;
    }

    /** The path under which Jira lives, blank at the root. */
    public String contextPath() {
        var known = handedOver.get();
        return known == null ? jira.getBaseUrl(UrlMode.RELATIVE) : known;
    }

    /**
     * The same work for another thread. Jira reads the path from the request it is answering, which
     * that thread does not have, so it is handed over from this one.
     */
    public <T> Supplier<T> forOtherThread(Supplier<T> work) {
        var path = contextPath();
        return () -> {
            handedOver.set(path);
            try {
                return work.get();
            } finally {
                handedOver.remove();
            }
        };
    }

    /** Where the app's API is. */
    public String rest() {
        return contextPath() + "/rest/customer360/1.0";
    }

    /** Where the app's pages are. */
    public String pages() {
        return contextPath() + "/plugins/servlet/customer360";
    }

    /** All customers at a glance. */
    public SafeUrl dashboard() {
        return new SafeUrl(pages() + "/dashboard");
    }

    /** The list of customers. */
    public SafeUrl customers() {
        return new SafeUrl(pages() + "/customers");
    }

    /** The page to bring files in, and below it. */
    public SafeUrl imports(String below) {
        return new SafeUrl(pages() + "/import" + below);
    }

    /** Whether a browser would call this site so as the origin of a request. */
    public boolean isOrigin(String origin) {
        var base = URI.create(jira.getBaseUrl(UrlMode.CANONICAL));
        return origin.equals(base.getScheme() + "://" + base.getAuthority());
    }

    /** The page of a customer. */
    public SafeUrl customer(CustomerId id) {
        return new SafeUrl(pages() + "/customers/" + id);
    }

    /** The page of a customer, for a text that is read elsewhere. */
    public SafeUrl canonical(CustomerId id) {
        return new SafeUrl(
                jira.getBaseUrl(UrlMode.CANONICAL)
                        + "/plugins/servlet/customer360/customers/"
                        + id);
    }

    /** One section of the page of a customer. */
    public SafeUrl section(CustomerId id, Section section) {
        return new SafeUrl(customer(id) + "/" + section.key());
    }

    /** The chapter of the user guide about a section. */
    public SafeUrl help(Section section) {
        return new SafeUrl(help("user-guide") + "#" + section.chapter());
    }

    /** A guide. */
    public SafeUrl help(String guide) {
        return new SafeUrl(pages() + "/help/" + guide);
    }

    /** A customer in the API, and below it. */
    public SafeUrl api(CustomerId id, String below) {
        return new SafeUrl(rest() + "/customers/" + id + below);
    }

    /** The open tickets of a customer but for one. */
    public SafeUrl openTicketsBeside(CustomerId id, String ticket) {
        return api(id, "/tickets/open?except=" + URLEncoder.encode(ticket, UTF_8));
    }

    /** A ticket. */
    public SafeUrl ticket(String key) {
        return new SafeUrl(contextPath() + "/browse/" + URLEncoder.encode(key, UTF_8));
    }

    /** A comment on a ticket. */
    public SafeUrl comment(String key, long comment) {
        return new SafeUrl(ticket(key) + "?focusedCommentId=" + comment);
    }

    /** A picture of Jira, whose address may lack the path under which Jira lives. */
    public SafeUrl icon(String address) {
        return new SafeUrl(address.startsWith("/") ? contextPath() + address : address);
    }

    /** The issue navigator with a search. */
    public SafeUrl navigator(String jql) {
        return new SafeUrl(contextPath() + "/issues/?jql=" + URLEncoder.encode(jql, UTF_8));
    }

    /** An administration page. */
    public SafeUrl admin(String page) {
        return new SafeUrl(pages() + "/admin/" + page);
    }
}
