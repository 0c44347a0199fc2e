package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;

/** How many open tickets the reader can see, and where they are listed. */
public record OpenTicketsJson(int customer, long count, String jql, SafeUrl navigatorUrl) {}
