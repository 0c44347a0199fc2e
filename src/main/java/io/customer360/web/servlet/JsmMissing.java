package io.customer360.web.servlet;

/** There are no customers to show, because Jira Service Management is not there. */
final class JsmMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
