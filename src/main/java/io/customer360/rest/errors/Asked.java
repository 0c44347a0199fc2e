package io.customer360.rest.errors;

import io.customer360.rest.view.SafeUrl;

/** What was asked for when something failed: where to ask again, and where to sign in. */
public record Asked(SafeUrl retryUrl, SafeUrl signInUrl) {}
