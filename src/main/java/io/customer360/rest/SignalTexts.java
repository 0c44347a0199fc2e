package io.customer360.rest;

import io.customer360.churn.Evidence;
import io.customer360.churn.Signal;
import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.Formats;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Today;
import io.customer360.task.NewIssue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What signals rest on and what they ask for, in the words of whoever reads. */
public final class SignalTexts {
    private final Texts texts;
    private final Viewers viewers;
    private final Organisations organisations;
    private final Today today;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    public SignalTexts(
            Texts texts,
            Viewers viewers,
            Organisations organisations,
            Today today,
            CustomerUrls urls) {
        this.texts = texts;
        this.viewers = viewers;
        this.organisations = organisations;
        this.today = today;
        this.urls = urls;
    }

    /** What a signal rests on. */
    String evidence(Evidence evidence) {
        var viewer = viewers.current();
        List<Object> args =
                evidence.args().stream()
                        .<Object>map(
                                it -> it instanceof LocalDate day ? Formats.day(day, viewer) : it)
                        .toList();
        return texts.of(viewer.locale(), evidence.textKey(), args);
    }

    /** The issue that a signal asks for; what the reader may not see is not in it. */
    NewIssue issue(CustomerId customer, Signal signal, boolean hidden) {
        return new NewIssue(
                summary(customer, signal),
                description(customer, signal, hidden),
                Optional.of(today.in(Optional.empty()).plusDays(days(signal))),
                Optional.empty());
    }

    /** The same as a mail to somebody whom the reader chooses. */
    SafeUrl mail(CustomerId customer, Signal signal, boolean hidden) {
        return new SafeUrl(
                "mailto:?subject="
                        + encoded(summary(customer, signal))
                        + "&body="
                        + encoded(description(customer, signal, hidden)));
    }

    /** Why there is a signal, and where to read more. */
    String description(CustomerId customer, Signal signal, boolean hidden) {
        var locale = viewers.current().locale();
        return texts.of(locale, signal.kind().textKey())
                + ": "
                + (hidden
                        ? texts.of(locale, "c360.signals.hidden.empty")
                        : evidence(signal.evidence()))
                + "\n\n"
                + urls.canonical(customer);
    }

    private String summary(CustomerId customer, Signal signal) {
        var name = organisations.known(customer).map(Organisation::name).orElseThrow(NotFound::new);
        var summary =
                texts.of(
                        viewers.current().locale(),
                        "c360.signals.summary.label",
                        texts.of(viewers.current().locale(), signal.action().textKey()),
                        name.replaceAll("\\p{Cntrl}+", " "));
        return shortened(summary);
    }

    private static String shortened(String text) {
        if (text.length() <= NewIssue.MAX_SUMMARY) {
            return text;
        }
        int end = NewIssue.MAX_SUMMARY - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "\u2026";
    }

    private static int days(Signal signal) {
        return switch (signal.severity()) {
            case HIGH -> 2;
            case MEDIUM -> 7;
            case INFO -> 14;
        };
    }

    /** A plus is no blank in the address of a mail. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
