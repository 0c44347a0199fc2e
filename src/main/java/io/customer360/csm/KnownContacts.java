package io.customer360.csm;

/** When somebody last talked with customers, as far as it was read. */
public interface KnownContacts {

    /**
     * Whether all tickets were looked through, so that nothing known means that nobody ever did.
     */
    boolean complete();
}
