package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** Finds the language of the current or a named user. */
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(HttpServletRequest request);

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}
