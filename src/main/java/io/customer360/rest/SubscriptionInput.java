package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;
import java.util.Map;

/** A subscription as a person or a program sends it. */
public record SubscriptionInput(
        String version,
        String plan,
        String period,
        String years,
        String price,
        String currency,
        String quantity,
        String discountKind,
        String discount,
        String start,
        String end,
        String autoRenew,
        String autoCollection,
        String trial,
        String pausedFrom,
        String pausedTo,
        String minimumTermMonths,
        String oneOffFee,
        String source,
        String externalId,
        Map<String, List<String>> custom)
        implements Input {}
