package io.customer360.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;

/** A person in the directory; the key stays when the name changes. */
public record JiraUser(
        long id,
        String key,
        String name,
        String displayName,
        String email,
        Locale locale,
        ZoneId zone,
        boolean active,
        String note)
        implements ApplicationUser {

    /** An active user of this name, English and in UTC; the directory gives the id. */
    public static JiraUser named(String name, String displayName, String note) {
        return new JiraUser(
                0,
                name,
                name,
                displayName,
                name + "@example.com",
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                true,
                note);
    }

    /** The same person with another key, as for accounts that were renamed. */
    public JiraUser keyed(String other) {
        return new JiraUser(id, other, name, displayName, email, locale, zone, active, note);
    }

    /** The same person with a language and a time zone. */
    public JiraUser living(Locale language, ZoneId place) {
        return new JiraUser(id, key, name, displayName, email, language, place, active, note);
    }

    /** The same person with another mail address. */
    public JiraUser reachedAt(String address) {
        return new JiraUser(id, key, name, displayName, address, locale, zone, active, note);
    }

    /** The same person, shut out. */
    public JiraUser inactive() {
        return new JiraUser(id, key, name, displayName, email, locale, zone, false, note);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    /** What Jira shows for a key that no directory knows any more. */
    public static JiraUser unknown(String key) {
        return new JiraUser(-1, key, key, key, "", Locale.ENGLISH, ZoneId.of("UTC"), false, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser user && key.equals(user.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
