package io.customer360.ticket;

import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import java.util.Set;

/** Remembers which columns of tickets somebody wants to see. */
public final class ChooseTicketColumns {
    static final String NAME = "ticket-columns";

    private final Preferences preferences;

    /** Remembers them here. */
    public ChooseTicketColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    /** These columns from now on, and those that are always there. */
    public void on(Set<TicketColumn> chosen, Actor actor) {
        preferences.keep(actor.key(), NAME, TicketColumn.text(TicketColumn.with(chosen)));
    }

    /** The usual columns again. */
    public void restore(Actor actor) {
        preferences.forget(actor.key(), NAME);
    }
}
