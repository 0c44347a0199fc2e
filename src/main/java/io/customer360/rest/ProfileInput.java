package io.customer360.rest;

import io.customer360.rest.input.Input;
import java.util.List;
import java.util.Map;

/** What somebody has changed about a customer; what is absent stays. */
public record ProfileInput(
        String version,
        String csm,
        String industry,
        String country,
        String zone,
        String status,
        String tier,
        String reference,
        String optOut,
        String parent,
        String source,
        String externalId,
        String domain,
        String churnDay,
        String churnReason,
        String churnNote,
        Map<String, List<String>> custom)
        implements Input {}
