package io.customer360.customer;

/** The product that organisations belong to; an instance may lack it. */
public interface ServiceManagement {

    /** Whether it is there right now. */
    boolean present();

    /** Refuses to go on without it. */
    default void require() {
        if (!present()) {
            throw new ServiceManagementMissing();
        }
    }
}
