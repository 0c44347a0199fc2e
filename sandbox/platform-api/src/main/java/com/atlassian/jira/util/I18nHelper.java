package com.atlassian.jira.util;

import java.util.Locale;

/** Translates text keys into one language. */
public interface I18nHelper {
    String getText(String key);

    String getText(String key, String value);

    String getText(String key, String value1, String value2);

    String getText(String key, Object parameters);

    Locale getLocale();

    boolean isKeyDefined(String key);
}
