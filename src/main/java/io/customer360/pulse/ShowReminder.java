package io.customer360.pulse;

import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells a CSM for how many customers nobody has said anything this month. */
public final class ShowReminder {

    /** The customers of whoever asks without a pulse this month. */
    public static final CustomerQuery OWN_MISSING =
            CustomerQuery.of(Map.of("csm", "@me", "pulse", "missing"));

    private final ReminderStore store;
    private final ListCustomers customers;
    private final Today today;

    /** Counts what this list would show. */
    public ShowReminder(ReminderStore store, ListCustomers customers, Today today) {
        this.store = store;
        this.customers = customers;
        this.today = today;
    }

    /**
     * Customers of the reader have no pulse for a month.
     *
     * @param customers how many; nothing when they are too many to be counted
     */
    public record Due(OptionalInt customers, PulseMonth month) {}

    /** What the reader is to be reminded of; nothing before the day, or when none is missing. */
    public Optional<Due> to(Actor reader) {
        reader.require(Permission.VIEW);
        LocalDate day = today.in(Optional.of(PulseMonth.LAST_ZONE));
        if (!store.current().due(day.getDayOfMonth())) {
            return Optional.empty();
        }
        OptionalInt missing = customers.count(OWN_MISSING, reader);
        return missing.equals(OptionalInt.of(0))
                ? Optional.empty()
                : Optional.of(new Due(missing, PulseMonth.of(day)));
    }
}
