package io.customer360.sandbox.soy;

import java.io.Serializable;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The questions of the fork's core (I18nResolver, WebContextProvider, JsLocaleResolver,
 * TemplateSetFactory) in its own words; public, since it is called through {@link Mirror}.
 */
public final class ForkAnswers {
    private final SoySurroundings surroundings;

    ForkAnswers(SoySurroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A text without arguments in the viewer's language. */
    public String getText(String key) {
        return surroundings.text(surroundings.locale(), key);
    }

    /** A text with arguments in the viewer's language. */
    public String getText(String key, Serializable[] arguments) {
        return surroundings.text(surroundings.locale(), key, arguments);
    }

    /** A text without arguments in a given language. */
    public String getText(Locale locale, String key) {
        return surroundings.text(locale, key);
    }

    /** A text with its placeholders. */
    public String getRawText(Locale locale, String key) {
        return surroundings.rawText(locale, key);
    }

    /** The viewer's language. */
    public Locale getLocale() {
        return surroundings.locale();
    }

    /** Where the site hangs. */
    public String getContextPath() {
        return surroundings.contextPath();
    }

    /** The template files of a module; file and bundle addresses have no host to look up. */
    @SuppressWarnings("URLEqualsHashCode")
    public Set<URL> get(String moduleKey) {
        return new LinkedHashSet<>(surroundings.templates(moduleKey));
    }

    /** Nothing is kept on this side. */
    public void clear() {}
}
