package io.customer360.rest.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The app's texts, in the language of whoever reads them. */
public final class Texts {
    private final I18nResolver resolver;

    /** Wired by Spring. */
    public Texts(I18nResolver resolver) {
        this.resolver = resolver;
    }

    /** The text of a key. */
    public String of(Locale locale, String key, Object... args) {
        return of(locale, key, List.of(args));
    }

    /** The text of a key with arguments; numbers are written in the reader's way. */
    public String of(Locale locale, String key, List<Object> args) {
        var values =
                args.stream()
                        .map(arg -> arg instanceof Number number ? number : arg.toString())
                        .toArray(Serializable[]::new);
        return values.length == 0
                ? resolver.getText(locale, key)
                : resolver.getText(locale, key, values);
    }
}
