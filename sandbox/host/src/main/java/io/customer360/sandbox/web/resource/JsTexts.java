package io.customer360.sandbox.web.resource;

import java.util.Locale;

/** The texts that scripts can ask for. */
public interface JsTexts {
    /** The finished text of a key. */
    String text(Locale locale, String key);

    /** The text of a key with its placeholders. */
    String rawText(Locale locale, String key);
}
