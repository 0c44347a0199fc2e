package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.message.I18nResolver;
import io.customer360.sandbox.jira.AuthContext;
import io.customer360.sandbox.jira.Texts;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** SAL's translations, in the language of who is signed in unless another is named. */
public final class SalTexts implements I18nResolver {

    private final Texts texts;
    private final AuthContext auth;

    public SalTexts(Texts texts, AuthContext auth) {
        this.texts = texts;
        this.auth = auth;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(auth.getLocale(), key, arguments);
    }

    @Override
    public String getText(String key) {
        return texts.text(auth.getLocale(), key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getRawText(String key) {
        return texts.raw(auth.getLocale(), key).orElse(key);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, auth.getLocale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return texts.startingWith(prefix, locale);
    }
}
