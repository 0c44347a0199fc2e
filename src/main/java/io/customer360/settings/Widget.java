package io.customer360.settings;

/** One titled block of the customer page. */
public record Widget(
        String key, Section section, Knowledge knowledge, Loading loading, String titleKey) {}
