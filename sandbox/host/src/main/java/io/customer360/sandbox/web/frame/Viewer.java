package io.customer360.sandbox.web.frame;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.AuthContext;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.Html;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who looks at the page and how they want it. */
public record Viewer(
        Optional<ApplicationUser> user,
        Locale locale,
        ZoneId zone,
        boolean licensed,
        boolean admin,
        Theme theme) {

    /** The person whom the request is served for. */
    public static Viewer of(HttpServletRequest request, JiraWorld world) {
        var user = world.auth().getLoggedInUser();
        AuthContext auth = world.auth();
        return new Viewer(
                Optional.ofNullable(user),
                auth.locale(user),
                auth.zone(user),
                world.licensed(user),
                world.grants().globally("ADMINISTER", user),
                Theme.of(request));
    }

    /** The context of web fragments, as Jira has it on every page. */
    public Map<String, Object> fragmentContext() {
        var context = new HashMap<String, Object>();
        user.ifPresent(present -> context.put("user", present));
        return context;
    }

    /** A moment in the viewer's language and time zone. */
    public Html moment(Instant instant) {
        if (instant == null) {
            return Html.NONE;
        }
        var local = ZonedDateTime.ofInstant(instant, zone);
        var words = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return Html.of(
                "<time datetime=\"{}\">{}</time>", instant, words.withLocale(locale).format(local));
    }

    /** A day in the viewer's language. */
    public Html day(LocalDate day) {
        if (day == null) {
            return Html.NONE;
        }
        var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return Html.of(
                "<time datetime=\"{}\">{}</time>", day, words.withLocale(locale).format(day));
    }
}
