package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;

/**
 * Where the content of one widget comes from.
 *
 * @param key the key of the widget in the registry
 * @param below the address of the same content in the API, below the customer's
 */
public record WidgetSource(String key, String below, Content content) {

    /** Makes the content of a widget for somebody who may see the customer. */
    @FunctionalInterface
    public interface Content {
        /** The view of one customer. */
        View of(CustomerId customer, Actor actor);
    }
}
