package io.customer360.rest;

import java.util.List;

/** The links of a customer, by name. */
public record LinksJson(int customer, List<LinkJson> items, boolean canEdit) {}
