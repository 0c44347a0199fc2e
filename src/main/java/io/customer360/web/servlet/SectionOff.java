package io.customer360.web.servlet;

import io.customer360.rest.view.View;

/** A section was asked for that the administrator has not enabled; holds the page that says so. */
final class SectionOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient View page;

    SectionOff(View page) {
        super("section not enabled", null, false, false);
        this.page = page;
    }

    View page() {
        return page;
    }
}
