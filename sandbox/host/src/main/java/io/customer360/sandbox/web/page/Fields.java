package io.customer360.sandbox.web.page;

import io.customer360.sandbox.web.Html;
import java.util.Map;

/** Labelled fields of forms, each with what is wrong with it; its name is its id. */
record Fields(Problems problems) {
    /** A line of text. */
    Html text(String name, String label, String value) {
        return group(
                name,
                label,
                Html.of(
                        "<input class=\"text full-width-field\" id=\"{}\" name=\"{}\" value=\"{}\"{}>",
                        name,
                        name,
                        value,
                        problems.mark(name)));
    }

    /** A day. */
    Html day(String name, String label, String value) {
        return group(
                name,
                label,
                Html.of(
                        "<input class=\"text\" type=\"date\" id=\"{}\" name=\"{}\" value=\"{}\"{}>",
                        name,
                        name,
                        value,
                        problems.mark(name)));
    }

    /** Several lines of text. */
    Html area(String name, String label, String value) {
        return group(
                name,
                label,
                Html.of(
                        "<textarea class=\"textarea full-width-field\" rows=\"5\" id=\"{}\""
                                + " name=\"{}\"{}>\n{}</textarea>",
                        name,
                        name,
                        problems.mark(name),
                        value));
    }

    /** A choice among values with their words, in their order. */
    Html choice(String name, String label, Map<String, String> options, String chosen) {
        return group(
                name,
                label,
                Html.of(
                        "<select class=\"select full-width-field\" id=\"{}\" name=\"{}\"{}>{}</select>",
                        name,
                        name,
                        problems.mark(name),
                        Html.each(
                                options.entrySet(),
                                option ->
                                        Html.of(
                                                "<option value=\"{}\"{}>{}</option>",
                                                option.getKey(),
                                                Html.of(" selected")
                                                        .when(option.getKey().equals(chosen)),
                                                option.getValue()))));
    }

    private Html group(String name, String label, Html control) {
        return Html.of(
                "<div class=\"field-group\"><label for=\"{}\">{}</label>{}{}</div>\n",
                name,
                label,
                control,
                problems.beside(name));
    }
}
