package io.customer360.adapter.jira;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.message.LocaleResolver;
import io.customer360.notice.Mails.Fate;
import io.customer360.shared.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail through Jira's queue, in the language of whoever gets it, and as HTML for who wants it so.
 * Without a mail server nothing is queued; that a mail cannot be queued is logged once until one
 * can again.
 */
public final class JiraMail {
    private static final Logger LOG = LoggerFactory.getLogger(JiraMail.class);
    private static final String FORMAT = "user.notifications.mimetype";
    private static final String HTML = "html";

    private final MailQueue queue;
    private final MailServerManager servers;
    private final UserManager users;
    private final UserPreferencesManager preferences;
    private final LocaleResolver locales;
    private final AtomicBoolean broken = new AtomicBoolean();

    /** Wired by Spring. */
    public JiraMail(
            MailQueue queue,
            MailServerManager servers,
            UserManager users,
            UserPreferencesManager preferences,
            LocaleResolver locales) {
        this.queue = queue;
        this.servers = servers;
        this.users = users;
        this.preferences = preferences;
        this.locales = locales;
    }

    /**
     * A mail.
     *
     * @param html the same as HTML, if there is such a form
     */
    record Letter(String subject, String text, Optional<String> html) {

        Letter(String subject, String text) {
            this(subject, text, Optional.empty());
        }
    }

    /** Whether there is a server to send mail by. */
    boolean ready() {
        return servers.isDefaultSMTPMailServerDefined();
    }

    /** Queues a letter to an active user with an address; whoever cannot write it fails. */
    Fate send(UserKey to, Function<Locale, Letter> letter) {
        var user = reachable(to);
        if (user.isEmpty()) {
            return Fate.NOBODY;
        }
        if (!ready()) {
            return failed("there is no mail server", null);
        }
        var written = letter.apply(locale(to));
        try {
            queue(user.get(), written);
            if (broken.compareAndSet(true, false)) {
                LOG.info("Mails can be queued again");
            }
            return Fate.SENT;
        } catch (RuntimeException refused) {
            return failed("the queue refused it", refused);
        }
    }

    private Fate failed(String why, RuntimeException cause) {
        if (broken.compareAndSet(false, true)) {
            LOG.warn("A mail could not be queued: {}", why, cause);
        }
        return Fate.LATER;
    }

    private void queue(ApplicationUser to, Letter letter) {
        var html = letter.html().filter(it -> wantsHtml(to));
        var email = new Email(to.getEmailAddress());
        email.setSubject(letter.subject().replaceAll("\\p{Cc}", " "));
        email.setBody(html.orElse(letter.text()));
        email.setMimeType(html.isPresent() ? "text/html" : "text/plain");
        email.setEncoding("UTF-8");
        queue.addItem(new SingleMailQueueItem(email));
    }

    private boolean wantsHtml(ApplicationUser user) {
        return HTML.equals(preferences.getExtendedPreferences(user).getString(FORMAT));
    }

    private Optional<ApplicationUser> reachable(UserKey to) {
        return Optional.ofNullable(users.getUserByKey(to.value()))
                .filter(ApplicationUser::isActive)
                .filter(user -> user.getEmailAddress() != null)
                .filter(user -> !user.getEmailAddress().isBlank());
    }

    private Locale locale(UserKey of) {
        return locales.getLocale(new com.atlassian.sal.api.user.UserKey(of.value()));
    }
}
