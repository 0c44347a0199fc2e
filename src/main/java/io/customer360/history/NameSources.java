package io.customer360.history;

import io.customer360.customer.Organisations;
import io.customer360.customer.People;
import io.customer360.customer.VisibleCustomers;
import io.customer360.pulse.Levels;
import io.customer360.pulse.RiskCategories;
import io.customer360.settings.TiersStore;
import io.customer360.shared.Actor;
import io.customer360.status.Statuses;

/** Where history finds the names behind the ids that it tells. */
public record NameSources(
        People people,
        Statuses statuses,
        TiersStore tiers,
        Organisations organisations,
        VisibleCustomers visible,
        Levels levels,
        RiskCategories risks) {

    /** The names of one answer to this person. */
    Names namesFor(Actor viewer) {
        return new Names(this, viewer);
    }
}
