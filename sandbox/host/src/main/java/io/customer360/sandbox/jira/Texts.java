package io.customer360.sandbox.jira;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;

/** The texts of the enabled plugin; a key without a text is its own text, as in Jira. */
public final class Texts {

    private static final ResourceBundle NONE =
            new ListResourceBundle() {
                @Override
                protected Object[][] getContents() {
                    return new Object[0][];
                }
            };

    private volatile Function<Locale, ResourceBundle> bundles = locale -> NONE;

    /** Takes the texts of a plugin that was enabled; null when it was disabled. */
    public void use(Function<Locale, ResourceBundle> source) {
        bundles = source == null ? locale -> NONE : source;
    }

    /** The text of a key without filling in arguments. */
    public Optional<String> raw(Locale locale, String key) {
        ResourceBundle bundle = bundles.apply(locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The text of a key with its arguments, in the language. */
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** All texts whose keys start so. */
    public Map<String, String> startingWith(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>();
        ResourceBundle bundle = bundles.apply(locale);
        for (String key : Collections.list(bundle.getKeys())) {
            if (key.startsWith(prefix)) {
                found.put(key, bundle.getString(key));
            }
        }
        return found;
    }

    I18nHelper helper(Locale locale) {
        return new Helper(this, locale);
    }

    private record Helper(Texts texts, Locale locale) implements I18nHelper {
        @Override
        public String getText(String key) {
            return texts.text(locale, key);
        }

        @Override
        public String getText(String key, String value) {
            return texts.text(locale, key, value);
        }

        @Override
        public String getText(String key, String value1, String value2) {
            return texts.text(locale, key, value1, value2);
        }

        @Override
        public String getText(String key, Object parameters) {
            if (parameters instanceof Object[] several) {
                return texts.text(locale, key, several);
            }
            return parameters instanceof List<?> several
                    ? texts.text(locale, key, several.toArray())
                    : texts.text(locale, key, parameters);
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public boolean isKeyDefined(String key) {
            return texts.raw(locale, key).isPresent();
        }
    }
}
