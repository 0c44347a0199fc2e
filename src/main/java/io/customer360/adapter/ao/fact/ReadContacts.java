package io.customer360.adapter.ao.fact;

import io.customer360.csm.KnownContacts;
import io.customer360.fact.RebuildFacts;

/** Contacts are known from the facts about tickets. */
public final class ReadContacts implements KnownContacts {
    private final RebuildFacts rebuild;

    /** Wired by Spring. */
    public ReadContacts(RebuildFacts rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public boolean complete() {
        return rebuild.read();
    }
}
