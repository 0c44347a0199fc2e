package io.customer360.rest;

import java.time.LocalDate;
import java.util.List;

/** The form of a churn record; version 0 where there is none yet. */
public record ChurnFormJson(
        int customer,
        int version,
        String day,
        LocalDate today,
        List<OptionJson> reasons,
        String note) {}
