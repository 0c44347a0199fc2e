package io.customer360.rest;

import io.customer360.status.StatusList;
import java.util.List;

/** The customer statuses in the admin's order. */
public record StatusesJson(int version, List<StatusJson> items) {

    /** Copies the list. */
    public static StatusesJson of(StatusList list) {
        return new StatusesJson(list.version(), list.all().stream().map(StatusJson::of).toList());
    }
}
