package io.customer360.rest;

import io.customer360.rest.view.SafeUrl;
import java.util.List;

/**
 * The tags of a customer, by name.
 *
 * @param url where they are, in the API
 */
public record TagsJson(int customer, SafeUrl url, List<TagJson> items, boolean canEdit) {}
