package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The settings of one key; names are at most 100 characters, as in Jira. */
final class StoredSettings implements PluginSettings {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient sql;
    private final TransactionOperations inOne;
    private final String namespace;

    StoredSettings(JdbcClient sql, TransactionOperations inOne, String namespace) {
        this.sql = sql;
        this.inOne = inOne;
        this.namespace = namespace;
    }

    @Override
    public Object get(String key) {
        return stored(key).map(StoredValue::value).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        StoredValue stored = StoredValue.of(value);
        return inOne.execute(
                transaction -> {
                    Object before = remove(key);
                    sql.sql("INSERT INTO J_SETTING VALUES (?, ?, ?, ?)")
                            .params(namespace, key, stored.kind().name(), stored.content())
                            .update();
                    return before;
                });
    }

    @Override
    public Object remove(String key) {
        Object before = get(key);
        sql.sql("DELETE FROM J_SETTING WHERE NAMESPACE = ? AND NAME = ?")
                .params(namespace, key)
                .update();
        return before;
    }

    private Optional<StoredValue> stored(String key) {
        if (key == null || key.isEmpty() || key.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a setting is named in 1 to 100 characters");
        }
        return sql.sql("SELECT KIND, CONTENT FROM J_SETTING WHERE NAMESPACE = ? AND NAME = ?")
                .params(namespace, key)
                .query(
                        (row, number) ->
                                new StoredValue(
                                        StoredValue.Kind.valueOf(row.getString("KIND")),
                                        row.getString("CONTENT")))
                .optional();
    }
}
