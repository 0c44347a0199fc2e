package io.customer360.sandbox.web.page;

import io.customer360.sandbox.web.Html;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form, by field; each message names its field. */
final class Problems {
    private final Map<String, String> byField = new LinkedHashMap<>();

    /** Notes a problem of a field unless it has one already. */
    Problems add(String field, String message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    /** Notes that a field must not be empty or longer than that. */
    void text(String field, String label, String value, int longest) {
        if (value.isEmpty()) {
            add(field, label + " is required.");
        } else if (value.length() > longest) {
            add(field, label + " must be at most " + longest + " characters long.");
        }
    }

    boolean none() {
        return byField.isEmpty();
    }

    boolean on(String field) {
        return byField.containsKey(field);
    }

    /** All of them, each leading to its field; nothing when there is none. */
    Html summary() {
        return Html.of(
                        """
                        <div class="aui-message aui-message-error" id="form-errors" role="alert"><ul>{}</ul></div>
                        """,
                        Html.each(
                                byField.entrySet(),
                                entry ->
                                        Html.of(
                                                "<li><a href=\"#{}\">{}</a></li>",
                                                entry.getKey(),
                                                entry.getValue())))
                .when(!none());
    }

    /** The attributes of a field that has a problem. */
    Html mark(String field) {
        return Html.of(" aria-invalid=\"true\" aria-describedby=\"{}-error\"", field)
                .when(on(field));
    }

    /** The message beside its field. */
    Html beside(String field) {
        return Html.of("<div class=\"error\" id=\"{}-error\">{}</div>", field, byField.get(field))
                .when(on(field));
    }
}
