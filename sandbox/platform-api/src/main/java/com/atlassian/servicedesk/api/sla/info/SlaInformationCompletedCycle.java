package com.atlassian.servicedesk.api.sla.info;

import java.time.Instant;

/** A run of an SLA that has ended; times in milliseconds. */
public interface SlaInformationCompletedCycle {
    Instant getStartTime();

    Instant getStopTime();

    boolean getBreached();

    Long getGoalDuration();

    Long getElapsedTime();

    Long getRemainingTime();
}
