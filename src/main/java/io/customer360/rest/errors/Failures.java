package io.customer360.rest.errors;

import io.customer360.access.CurrentUser;
import io.customer360.rest.CurrentRecords;
import io.customer360.rest.view.Formats;
import io.customer360.rest.view.SafeUrl;
import io.customer360.rest.view.Texts;
import io.customer360.rest.view.View;
import io.customer360.rest.view.Viewer;
import io.customer360.rest.view.Viewers;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever was thrown into a refusal in the reader's language. What we did not expect is
 * logged under an id that the reader is shown; its details are not.
 */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SafeUrl NOWHERE = new SafeUrl("");

    private final Texts texts;
    private final Viewers viewers;
    private final CurrentRecords records;
    private final CurrentUser user;

    /** Wired by Spring. */
    public Failures(Texts texts, Viewers viewers, CurrentRecords records, CurrentUser user) {
        this.texts = texts;
        this.viewers = viewers;
        this.records = records;
        this.user = user;
    }

    /** The refusal for something that was thrown. */
    public Failure of(Throwable thrown, Asked asked) {
        var cause = cause(thrown);
        var viewer = viewers.current();
        var locale = viewer.locale();
        var messages = new ArrayList<String>();
        Map<String, String> fields = new LinkedHashMap<>();
        if (thrown instanceof Rejected rejected) {
            rejected.problems().forEach(problem -> add(problem, viewer, messages, fields));
        } else {
            messages.add(sentence(thrown, cause, locale));
        }
        var current = thrown instanceof Stale stale ? current(stale) : null;
        var json = new ErrorJson(messages, fields, cause.code(), current);
        var shown = messages.isEmpty() ? List.of(texts.of(locale, cause.textKey())) : messages;
        return failure(cause, json, shown, asked);
    }

    /** The refusal for a status that the platform gave before we were asked. */
    public Failure of(int status, Asked asked) {
        var cause = Cause.of(status);
        var messages = List.of(texts.of(viewers.current().locale(), cause.textKey()));
        var json = new ErrorJson(messages, Map.of(), cause.code(), null);
        return failure(cause, json, messages, asked);
    }

    /** The platform refuses in one way, whether somebody is signed in or not. */
    private Cause cause(Throwable thrown) {
        return thrown instanceof SecurityException
                ? Cause.of(user.key().isPresent() ? 403 : 401)
                : Cause.of(thrown);
    }

    /** The newer record, unless it is gone, out of the reader's sight, or cannot be read. */
    private Object current(Stale stale) {
        try {
            return records.of(stale.current());
        } catch (RuntimeException thrown) {
            if (Cause.of(thrown) == Cause.UNEXPECTED) {
                LOG.error("A stale edit was refused without the newer record", thrown);
            }
            return null;
        }
    }

    private void add(
            Problem problem, Viewer viewer, List<String> messages, Map<String, String> fields) {
        List<Object> args =
                problem.args().stream()
                        .map(it -> it instanceof LocalDate day ? Formats.day(day, viewer) : it)
                        .toList();
        var text = texts.of(viewer.locale(), problem.code(), args);
        if (problem.field().isEmpty()) {
            messages.add(text);
        } else {
            fields.putIfAbsent(problem.field(), text);
        }
    }

    private String sentence(Throwable thrown, Cause cause, Locale locale) {
        if (thrown instanceof Forbidden forbidden) {
            var permission = texts.of(locale, forbidden.missing().textKey());
            return texts.of(locale, "c360.error.permission.error", permission);
        }
        if (cause == Cause.UNEXPECTED) {
            var id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Request failed, shown to the user as {}", id, thrown);
            return texts.of(locale, cause.textKey(), id);
        }
        return texts.of(locale, cause.textKey());
    }

    private static Failure failure(
            Cause cause, ErrorJson json, List<String> messages, Asked asked) {
        var fields =
                json.errors().entrySet().stream()
                        .map(it -> new ErrorShown.FieldError(it.getKey(), it.getValue()))
                        .toList();
        var shown =
                new ErrorShown(
                        messages,
                        fields,
                        cause.code(),
                        cause.passing() ? asked.retryUrl() : NOWHERE,
                        cause == Cause.NOT_SIGNED_IN ? asked.signInUrl() : NOWHERE);
        return new Failure(cause.status(), new View("c360.error.fragment", json, shown));
    }
}
