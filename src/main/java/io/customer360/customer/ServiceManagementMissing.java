package io.customer360.customer;

/** There are no customers to show, because Jira Service Management is not there. */
public final class ServiceManagementMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
