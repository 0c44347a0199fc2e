package io.customer360.rest.view;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Translates a key into itself and its arguments, so that tests see what was asked for. */
public final class KeysAsTexts implements I18nResolver {

    /** Texts in which every key stands for itself. */
    public static Texts texts() {
        return new Texts(new KeysAsTexts());
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return key + Arrays.toString(arguments);
    }

    @Override
    public String getText(String key) {
        return key;
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return getText(key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(key);
    }

    @Override
    public String getRawText(String key) {
        return key;
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return Map.of();
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return Map.of();
    }
}
