package io.customer360.sandbox.jira;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of the user directory. */
public final class Users {

    /** No answer about people is longer than this. */
    static final int MOST = 1000;

    private final JdbcClient sql;
    private final Known known;

    Users(JdbcClient sql, Known known) {
        this.sql = sql;
        this.known = known;
    }

    /** The user of this name, upper and lower case alike. */
    public Optional<JiraUser> byName(String name) {
        if (name == null) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return known.find(
                JiraUser.class,
                "user called " + lower,
                () ->
                        sql.sql("SELECT * FROM J_USER WHERE LOWER(USERNAME) = :name")
                                .param("name", lower)
                                .query(Users::user)
                                .optional());
    }

    /** The user of this key. */
    public Optional<JiraUser> byKey(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(byKeys(Set.of(key)).get(key));
    }

    /** Users by key, the unknown ones in one statement; keys that nobody has are left out. */
    public Map<String, JiraUser> byKeys(Collection<String> keys) {
        Map<String, JiraUser> found = new HashMap<>();
        for (String key : keys) {
            known.recall(JiraUser.class, named(key)).ifPresent(user -> found.put(key, user));
        }
        List<String> others = keys.stream().filter(key -> !found.containsKey(key)).toList();
        if (!others.isEmpty()) {
            long mark = known.mark();
            sql.sql("SELECT * FROM J_USER WHERE USER_KEY IN (:keys)")
                    .param("keys", others)
                    .query(Users::user)
                    .list()
                    .forEach(
                            user -> {
                                found.put(user.key(), user);
                                known.keep(named(user.key()), user, mark);
                            });
        }
        return found;
    }

    private static String named(String key) {
        return "user " + key;
    }

    /** Everybody, in the order of their names. */
    public List<JiraUser> all() {
        return search("", MOST);
    }

    /** Active people of whom something is said, in the order of their names. */
    public List<JiraUser> introduced() {
        return sql.sql(
                        """
                        SELECT * FROM J_USER WHERE ACTIVE AND NOTE <> ''
                        ORDER BY LOWER(DISPLAY_NAME), USER_KEY LIMIT ?""")
                .param(MOST)
                .query(Users::user)
                .list();
    }

    /** Users whose name, full name or address has a word that starts with the text. */
    public List<JiraUser> search(String text, int most) {
        String start = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return sql.sql(
                        """
                        SELECT * FROM J_USER
                        WHERE LOWER(USERNAME) LIKE :start ESCAPE '!'
                           OR LOWER(DISPLAY_NAME) LIKE :start ESCAPE '!'
                           OR LOWER(DISPLAY_NAME) LIKE :word ESCAPE '!'
                           OR LOWER(EMAIL) LIKE :start ESCAPE '!'
                        ORDER BY LOWER(DISPLAY_NAME), USER_KEY LIMIT :most""")
                .param("start", start)
                .param("word", "% " + start)
                .param("most", Math.min(most, MOST))
                .query(Users::user)
                .list();
    }

    /** Adds a person. */
    public JiraUser add(JiraUser user) {
        sql.sql(
                        """
                        INSERT INTO J_USER (USER_KEY, USERNAME, DISPLAY_NAME, EMAIL, LOCALE, ZONE,
                            ACTIVE, NOTE) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        user.key(),
                        user.name(),
                        user.displayName(),
                        user.email(),
                        user.locale().toLanguageTag(),
                        user.zone().getId(),
                        user.active(),
                        user.note())
                .update();
        known.forget();
        return byKey(user.key()).orElseThrow();
    }

    /** Lets a person in again, or not. */
    public void activate(String name, boolean active) {
        sql.sql("UPDATE J_USER SET ACTIVE = ? WHERE USERNAME = ?").params(active, name).update();
        known.forget();
    }

    /** Removes a person; what they did keeps their key. */
    public void delete(String name) {
        byName(name)
                .ifPresent(
                        user -> {
                            remove("DELETE FROM J_MEMBER WHERE USER_KEY = ?", user);
                            remove("DELETE FROM J_ORG_MEMBER WHERE USER_KEY = ?", user);
                            remove(
                                    "DELETE FROM J_ROLE_ACTOR WHERE KIND = 'USER' AND ACTOR = ?",
                                    user);
                            remove("DELETE FROM J_USER WHERE USER_KEY = ?", user);
                        });
    }

    private void remove(String statement, JiraUser user) {
        sql.sql(statement).param(user.key()).update();
        known.forget();
    }

    static JiraUser user(ResultSet row, int number) throws SQLException {
        return new JiraUser(
                row.getLong("USER_ID"),
                row.getString("USER_KEY"),
                row.getString("USERNAME"),
                row.getString("DISPLAY_NAME"),
                row.getString("EMAIL"),
                Locale.forLanguageTag(row.getString("LOCALE")),
                ZoneId.of(row.getString("ZONE")),
                row.getBoolean("ACTIVE"),
                row.getString("NOTE"));
    }
}
