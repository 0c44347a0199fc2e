package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** Translates text keys, by default into the language of the current user. */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(String key);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getRawText(String key);

    Map<String, String> getAllTranslationsForPrefix(String prefix);

    Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
}
