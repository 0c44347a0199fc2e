package io.customer360.pulse;

import io.customer360.shared.Actor;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes whether and when CSMs are reminded of missing pulses. */
public final class ChangeReminder {

    private final ReminderStore store;
    private final UnitOfWork work;
    private final Clock clock;

    /** Changes the settings in this store. */
    public ChangeReminder(ReminderStore store, UnitOfWork work, Clock clock) {
        this.store = store;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Reads the fields {@code version}, {@code on}, {@code day} and {@code issue} and saves them.
     */
    public Reminder on(Map<String, String> input, Actor actor) {
        actor.require(Permission.MANAGE);
        Fields fields = new Fields(input);
        int version = fields.required("version", Parse::version).orElse(0);
        int day =
                fields.required("day", text -> Parse.wholeNumber(text, 1, Reminder.LAST_DAY))
                        .orElse(1);
        var wanted = new Reminder(fields.flag("on"), day, fields.flag("issue"), version);
        fields.check();
        return work.inOne(() -> save(wanted, actor));
    }

    private Reminder save(Reminder wanted, Actor actor) {
        Reminder current = store.current();
        if (current.version() != wanted.version()) {
            throw new Stale(current);
        }
        List<FieldChange> changes = FieldChange.between(texts(current), texts(wanted));
        if (changes.isEmpty()) {
            return current;
        }
        var next = new Reminder(wanted.on(), wanted.day(), wanted.issue(), current.version() + 1);
        store.save(next, current.version(), new Revision(actor.key(), clock.instant(), changes));
        return next;
    }

    private static Map<String, String> texts(Reminder reminder) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("on", Boolean.toString(reminder.on()));
        texts.put("day", Integer.toString(reminder.day()));
        texts.put("issue", Boolean.toString(reminder.issue()));
        return texts;
    }
}
