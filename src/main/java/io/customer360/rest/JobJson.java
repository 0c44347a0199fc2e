package io.customer360.rest;

import io.customer360.rest.view.Label;
import java.time.Instant;
import java.util.List;

/**
 * A job with its latest runs, the last first.
 *
 * @param next when it runs again by itself; absent when nothing but a wish starts it
 * @param errors how many records it could not do
 * @param asked when somebody asked for a run that has not begun yet, in milliseconds
 * @param idle whether a run was asked for and none began, mostly because nothing was to be done
 */
public record JobJson(
        String code,
        Label label,
        Label help,
        List<RunJson> runs,
        Instant next,
        int errors,
        Long asked,
        boolean idle) {}
