package io.customer360.sandbox.demo.portfolio;

/** A portal user of a customer, who signs in with the address. */
public record Member(
        String key, String address, String displayName, String language, String zone) {}
