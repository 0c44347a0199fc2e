package io.customer360.sandbox.bench;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the app's own rows whole and anew each time; it remembers nothing. */
final class NaiveStore {
    private final JdbcTemplate sql;
    private final AppTables tables;

    NaiveStore(DataSource source, AppTables tables) {
        this.sql = new JdbcTemplate(source);
        this.tables = tables;
    }

    Map<String, Object> settings() {
        return sql.queryForMap(tables.select("SETTING") + " WHERE \"NAME\" = 'access'");
    }

    Map<String, Object> customer(int organisation) {
        return sql.queryForMap(tables.select("SNAPSHOT") + " WHERE \"ORG_ID\" = ?", organisation);
    }

    List<Map<String, Object>> statuses() {
        return sql.queryForList(tables.select("STATUS"));
    }

    /** The numbers of a customer's rows. */
    List<Integer> numbers(String table, int organisation) {
        String rows = tables.select(table).replaceFirst("\\*", "\"ID\"");
        return sql.queryForList(
                rows + " WHERE \"ORG_ID\" = ? ORDER BY \"ID\" DESC LIMIT 25",
                Integer.class,
                organisation);
    }

    /** One row. */
    Map<String, Object> row(String table, int number) {
        return sql.queryForMap(tables.select(table) + " WHERE \"ID\" = ?", number);
    }

    List<Map<String, Object>> subscriptions(int organisation) {
        return sql.queryForList(
                tables.select("SUBSCRIPTION") + " WHERE \"ORG_ID\" = ?", organisation);
    }
}
