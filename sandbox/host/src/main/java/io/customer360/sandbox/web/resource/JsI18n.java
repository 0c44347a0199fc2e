package io.customer360.sandbox.web.resource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jira's jsI18n transformation: a getText call whose first argument is a string literal becomes the
 * text itself, or WRM.format with the raw text when there are more arguments. Other calls stay.
 */
final class JsI18n {
    private static final Pattern CALL =
            Pattern.compile(
                    "\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*(,|\\))");

    private final JsTexts texts;

    JsI18n(JsTexts texts) {
        this.texts = texts;
    }

    String transform(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(
                        call ->
                                Matcher.quoteReplacement(
                                        replacement(call.group(2), call.group(3), locale)));
    }

    private String replacement(String key, String after, Locale locale) {
        return after.equals(",")
                ? "WRM.format(" + literal(texts.rawText(locale, key)) + ","
                : literal(texts.text(locale, key));
    }

    private static String literal(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
