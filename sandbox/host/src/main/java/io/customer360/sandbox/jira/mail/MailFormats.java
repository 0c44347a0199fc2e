package io.customer360.sandbox.jira.mail;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** In which form people want their mails: as HTML, as Jira has it, unless they chose text. */
public final class MailFormats implements UserPreferencesManager {
    private static final String KEY = "user.notifications.mimetype";
    private static final String USUAL = "html";

    private final Map<String, String> chosen = new ConcurrentHashMap<>();

    /** Lets somebody choose between html and text. */
    public void choose(ApplicationUser user, String format) {
        chosen.put(user.getKey(), format);
    }

    @Override
    public ExtendedPreferences getExtendedPreferences(ApplicationUser user) {
        return key -> {
            if (!key.equals(KEY)) {
                throw new UnsupportedOperationException("no such preference is stood in: " + key);
            }
            return user == null ? USUAL : chosen.getOrDefault(user.getKey(), USUAL);
        };
    }
}
