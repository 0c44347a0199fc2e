package io.customer360.csm;

import io.customer360.customer.RiskRule;

/** Whether there is a page for CSMs, and by which rules it counts. */
public final class CsmPage implements RiskRule {

    private final CsmPageStore store;

    /** Tells what this store holds. */
    public CsmPage(CsmPageStore store) {
        this.store = store;
    }

    /** Whether it is switched on. */
    public boolean enabled() {
        return store.current().on();
    }

    /** How many months of renewals are looked at, this one included. */
    public int months() {
        return store.current().months();
    }

    @Override
    public boolean mediumToo() {
        return store.current().mediumToo();
    }

    /** Says so while it is switched off. */
    void require() {
        if (!enabled()) {
            throw new CsmPageOff();
        }
    }
}
