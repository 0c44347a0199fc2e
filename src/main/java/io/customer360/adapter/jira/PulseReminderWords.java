package io.customer360.adapter.jira;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.ReminderWords;
import io.customer360.shared.UserKey;
import io.customer360.task.NewIssue;
import io.customer360.view.ShippedView;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reminds a CSM in their own language, with the way to exactly the customers that are meant. */
public final class PulseReminderWords implements ReminderWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy");
    private static final String LIST =
            "/plugins/servlet/customer360/customers?view=" + ShippedView.PULSE_MISSING.key();

    private final I18nResolver texts;
    private final LocaleResolver locales;
    private final ApplicationProperties jira;

    /** Wired by Spring. */
    public PulseReminderWords(
            I18nResolver texts, LocaleResolver locales, ApplicationProperties jira) {
        this.texts = texts;
        this.locales = locales;
        this.jira = jira;
    }

    @Override
    public NewIssue issue(UserKey csm, PulseMonth month) {
        var in = locales.getLocale(new com.atlassian.sal.api.user.UserKey(csm.value()));
        var name = MONTH.withLocale(in).format(month.value());
        return new NewIssue(
                texts.getText(in, "c360.pulse-reminder.issue.title", name),
                texts.getText(
                        in,
                        "c360.pulse-reminder.issue.help",
                        name,
                        jira.getBaseUrl(UrlMode.CANONICAL) + LIST),
                Optional.of(month.value().atEndOfMonth()),
                Optional.of(csm));
    }
}
