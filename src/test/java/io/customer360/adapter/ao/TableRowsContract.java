package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.sql.SqlTableRows;
import io.customer360.adapter.sql.Tables;
import io.customer360.run.HealthTable;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What counting the rows of every table must do on every database. */
interface TableRowsContract {

    Directory directory();

    private SqlTableRows rows() {
        return new SqlTableRows(directory().executors, new Tables("AO_TEST"));
    }

    @Test
    @DisplayName("every table is counted, those that no statement names too, in one connection")
    default void tablesCounted() {
        directory().addMany(7);
        int before = directory().executors.taken();
        var all = rows().all();

        assertEquals(1, directory().executors.taken() - before);
        assertEquals(
                List.of(new HealthTable("AO_TEST_SNAPSHOT", 7, false)),
                all.stream().filter(table -> table.name().endsWith("_SNAPSHOT")).toList());
        assertTrue(all.stream().anyMatch(table -> table.name().equals("AO_TEST_REVISION")));
        assertTrue(all.stream().allMatch(table -> table.name().startsWith("AO_TEST_")));
        assertEquals(all.size(), all.stream().map(HealthTable::name).distinct().count());
        assertEquals(
                all.stream().map(HealthTable::name).sorted().toList(),
                all.stream().map(HealthTable::name).toList());
    }

    @Test
    @DisplayName("a table is counted up to a bound, and told to have more only then")
    default void tablesBounded() {
        directory().addMany(7);

        assertEquals(new HealthTable("AO_TEST_SNAPSHOT", 6, true), snapshot(6));
        assertEquals(new HealthTable("AO_TEST_SNAPSHOT", 7, false), snapshot(7));
    }

    @Test
    @DisplayName("the database is named with its version")
    default void database() {
        var named = rows().look(Instant.EPOCH).get(0).text().orElseThrow();

        assertTrue(named.matches("(H2|PostgreSQL) \\d.*"), named);
        assertFalse(named.contains("\n"));
    }

    private HealthTable snapshot(int bound) {
        return rows().upTo(bound).stream()
                .filter(table -> table.name().endsWith("_SNAPSHOT"))
                .findFirst()
                .orElseThrow();
    }
}
