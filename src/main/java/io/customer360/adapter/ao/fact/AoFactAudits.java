package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.fact.FactAudit;
import io.customer360.fact.FactAudits;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Comparisons in the database, a row for each run that compared. */
public final class AoFactAudits implements FactAudits {
    private static final int KEPT = 100;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoFactAudits(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(FactAudit found) {
        Query same = Query.select().where(FactAuditRow.RUN + " = ?", found.run()).limit(1);
        Stream.of(ao.find(FactAuditRow.class, same))
                .findFirst()
                .ifPresentOrElse(row -> keep(row, copy(row).and(found)), () -> create(found));
    }

    @Override
    public Optional<FactAudit> latest() {
        return newest(1).map(AoFactAudits::copy).findFirst();
    }

    private Stream<FactAuditRow> newest(int most) {
        Query query = Query.select().order(FactAuditRow.RUN + " DESC").limit(most);
        return Stream.of(ao.find(FactAuditRow.class, query));
    }

    private void create(FactAudit found) {
        ao.create(FactAuditRow.class, columns(found));
        newest(KEPT)
                .skip(KEPT - 1L)
                .forEach(
                        last ->
                                ao.deleteWithSQL(
                                        FactAuditRow.class,
                                        FactAuditRow.RUN + " < ?",
                                        last.getRun()));
    }

    private static void keep(FactAuditRow row, FactAudit audit) {
        row.setAt(audit.at().toEpochMilli());
        row.setFacts(audit.facts());
        row.setDifferent(audit.different());
        row.setMissing(audit.missing());
        row.setGone(audit.gone());
        row.setCustomers(audit.customers());
        row.save();
    }

    private static Map<String, Object> columns(FactAudit audit) {
        Map<String, Object> row = new HashMap<>();
        row.put(FactAuditRow.RUN, audit.run());
        row.put(FactAuditRow.AT, audit.at().toEpochMilli());
        row.put(FactAuditRow.FACTS, audit.facts());
        row.put(FactAuditRow.DIFFERENT, audit.different());
        row.put(FactAuditRow.MISSING, audit.missing());
        row.put(FactAuditRow.GONE, audit.gone());
        row.put(FactAuditRow.CUSTOMERS, audit.customers());
        return row;
    }

    private static FactAudit copy(FactAuditRow row) {
        return new FactAudit(
                row.getRun(),
                Instant.ofEpochMilli(row.getAt()),
                row.getFacts(),
                row.getDifferent(),
                row.getMissing(),
                row.getGone(),
                row.getCustomers());
    }
}
