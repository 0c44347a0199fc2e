package io.customer360.adapter.sql;

import static io.customer360.adapter.sql.Column.CATEGORY;
import static io.customer360.adapter.sql.Column.ORG_ID;

import io.customer360.measure.TicketLoads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open tickets and the members of every customer, by three statements. */
public final class SqlTicketLoads implements TicketLoads {

    private final SqlReader reader;

    /** Wired by Spring. */
    public SqlTicketLoads(SqlReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Load> all() {
        var open = counts(Table.TICKET_FACT, Sql.less(CATEGORY, SqlSupportMeasures.DONE));
        var members = counts(Table.MEMBERSHIP, Sql.TRUE);
        var loads = new ArrayList<Load>();
        reader.each(
                Sql.select(List.of(Sql.column(ORG_ID)), Table.SNAPSHOT, Sql.TRUE),
                row ->
                        loads.add(
                                new Load(
                                        open.getOrDefault(row.getInt(1), 0),
                                        members.getOrDefault(row.getInt(1), 0))));
        return loads;
    }

    private Map<Integer, Integer> counts(Table table, Sql where) {
        var counts = new HashMap<Integer, Integer>();
        reader.each(
                Sql.grouped(ORG_ID, Sql.rows(), table, where),
                row -> counts.put(row.getInt(1), row.getInt(2)));
        return counts;
    }
}
