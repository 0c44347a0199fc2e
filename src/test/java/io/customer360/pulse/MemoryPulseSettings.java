package io.customer360.pulse;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.List;

/** What pulses are made of and when CSMs are reminded, in memory. */
final class MemoryPulseSettings {

    private final List<Revision> revisions = new ArrayList<>();
    private LevelList levels = LevelList.DEFAULT;
    private RiskList risks = RiskList.DEFAULT;
    private Reminder reminder = Reminder.DEFAULT;

    /** Everything that was saved. */
    List<Revision> revisions() {
        return revisions;
    }

    LevelStore levels() {
        return new LevelStore() {
            @Override
            public LevelList current() {
                return levels;
            }

            @Override
            public void save(LevelList next, int expectedVersion, Revision revision) {
                require(levels.version(), expectedVersion, levels);
                levels = next;
                revisions.add(revision);
            }
        };
    }

    RiskStore risks() {
        return new RiskStore() {
            @Override
            public RiskList current() {
                return risks;
            }

            @Override
            public void save(RiskList next, int expectedVersion, Revision revision) {
                require(risks.version(), expectedVersion, risks);
                risks = next;
                revisions.add(revision);
            }
        };
    }

    ReminderStore reminder() {
        return new ReminderStore() {
            @Override
            public Reminder current() {
                return reminder;
            }

            @Override
            public void save(Reminder next, int expectedVersion, Revision revision) {
                require(reminder.version(), expectedVersion, reminder);
                reminder = next;
                revisions.add(revision);
            }
        };
    }

    private static void require(int version, int expected, Object current) {
        if (version != expected) {
            throw new Stale(current);
        }
    }
}
