package io.customer360.adapter.ao.pulse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.Reminded;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Who was reminded, in the database; the unique slot lets only one take a place. */
public final class AoReminded implements Reminded {
    private static final String THIS = PulseReminderRow.SLOT + " = ?";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoReminded(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void claim(UserKey csm, PulseMonth month, Instant at) {
        try {
            ao.create(
                    PulseReminderRow.class,
                    Map.<String, Object>of(
                            PulseReminderRow.SLOT, PulseSlot.ofReminder(csm, month),
                            PulseReminderRow.MONTH_NO, month.number(),
                            PulseReminderRow.USER_KEY, csm.value(),
                            PulseReminderRow.MADE_AT, at.toEpochMilli()));
        } catch (RuntimeException refused) {
            throw new LostRace(() -> row(csm, month).map(PulseReminderRow::getSlot), refused);
        }
    }

    @Override
    public void made(UserKey csm, PulseMonth month, long issue) {
        row(csm, month)
                .ifPresent(
                        row -> {
                            row.setIssueId(issue);
                            row.save();
                        });
    }

    @Override
    public void forget(UserKey csm, PulseMonth month) {
        ao.deleteWithSQL(PulseReminderRow.class, THIS, PulseSlot.ofReminder(csm, month));
    }

    private Optional<PulseReminderRow> row(UserKey csm, PulseMonth month) {
        var query = Query.select().where(THIS, PulseSlot.ofReminder(csm, month)).limit(1);
        return Stream.of(ao.find(PulseReminderRow.class, query)).findFirst();
    }
}
