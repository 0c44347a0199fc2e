package io.customer360.adapter.ao.pulse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.pulse.NewestPulse;
import io.customer360.shared.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The newest pulse of each customer, one row for each who has any. */
final class AoNewestPulses {
    private static final String OF_CUSTOMER = PulseNowRow.ORG_ID + " = ?";

    private final ActiveObjects ao;

    AoNewestPulses(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Keeps this one; to be called in the unit of work of what made it the newest. */
    void keep(CustomerId customer, Optional<NewestPulse> newest) {
        var held = row(customer);
        if (newest.isEmpty()) {
            ao.deleteWithSQL(PulseNowRow.class, OF_CUSTOMER, customer.value());
        } else if (held.isPresent()) {
            update(held.orElseThrow(), newest.orElseThrow());
        } else {
            insert(customer, newest.orElseThrow());
        }
    }

    private Optional<PulseNowRow> row(CustomerId customer) {
        var query = Query.select().where(OF_CUSTOMER, customer.value()).limit(1);
        return Stream.of(ao.find(PulseNowRow.class, query)).findFirst();
    }

    private static void update(PulseNowRow row, NewestPulse newest) {
        row.setPulseId(newest.pulse().value());
        row.setLevelId(newest.level().value());
        row.setMonthNo(newest.month().number());
        row.setSaidAt(newest.knownAt().toEpochMilli());
        row.save();
    }

    /** Of two who are the first to say something, the second is told of the first. */
    private void insert(CustomerId customer, NewestPulse newest) {
        try {
            ao.create(PulseNowRow.class, columns(customer, newest));
        } catch (RuntimeException refused) {
            throw new LostRace(
                    () -> row(customer).map(PulseNowRow::getPulseId).flatMap(this::pulse), refused);
        }
    }

    static Map<String, Object> columns(CustomerId customer, NewestPulse newest) {
        Map<String, Object> row = new HashMap<>();
        row.put(PulseNowRow.ORG_ID, customer.value());
        row.put(PulseNowRow.PULSE_ID, newest.pulse().value());
        row.put(PulseNowRow.LEVEL_ID, newest.level().value());
        row.put(PulseNowRow.MONTH_NO, newest.month().number());
        row.put(PulseNowRow.SAID_AT, newest.knownAt().toEpochMilli());
        return row;
    }

    private Optional<?> pulse(int id) {
        var query = Query.select().where(PulseRow.ID + " = ?", id).limit(1);
        return Stream.of(ao.find(PulseRow.class, query)).map(PulseRows::copy).findFirst();
    }
}
