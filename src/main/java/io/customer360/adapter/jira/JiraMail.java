package io.customer360.adapter.jira;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.message.LocaleResolver;
import io.customer360.shared.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail through Jira's queue, in the language of whoever gets it. Without a mail server nothing is
 * queued, and a mail that cannot be queued is logged: what it tells of is stored already.
 */
public final class JiraMail {
    private static final Logger LOG = LoggerFactory.getLogger(JiraMail.class);

    private final MailQueue queue;
    private final MailServerManager servers;
    private final UserManager users;
    private final LocaleResolver locales;

    /** Wired by Spring. */
    public JiraMail(
            MailQueue queue, MailServerManager servers, UserManager users, LocaleResolver locales) {
        this.queue = queue;
        this.servers = servers;
        this.users = users;
        this.locales = locales;
    }

    /** A mail of plain text. */
    record Letter(String subject, String text) {}

    /** Queues a letter to an active user with an address. */
    void send(UserKey to, Function<Locale, Letter> letter) {
        try {
            if (servers.isDefaultSMTPMailServerDefined()) {
                address(to).ifPresent(address -> queue(address, letter.apply(locale(to))));
            }
        } catch (RuntimeException broken) {
            LOG.error("A mail could not be queued", broken);
        }
    }

    private void queue(String address, Letter letter) {
        var email = new Email(address);
        email.setSubject(letter.subject().replaceAll("\\p{Cc}", " "));
        email.setBody(letter.text());
        email.setMimeType("text/plain");
        email.setEncoding("UTF-8");
        queue.addItem(new SingleMailQueueItem(email));
    }

    private Optional<String> address(UserKey to) {
        return Optional.ofNullable(users.getUserByKey(to.value()))
                .filter(ApplicationUser::isActive)
                .map(ApplicationUser::getEmailAddress)
                .filter(address -> !address.isBlank());
    }

    private Locale locale(UserKey of) {
        return locales.getLocale(new com.atlassian.sal.api.user.UserKey(of.value()));
    }
}
