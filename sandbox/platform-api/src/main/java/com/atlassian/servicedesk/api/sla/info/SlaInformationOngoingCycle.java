package com.atlassian.servicedesk.api.sla.info;

import java.time.Instant;
import java.util.Optional;

/** The run of an SLA that has not ended; times in milliseconds. */
public interface SlaInformationOngoingCycle {
    Instant getStartTime();

    Optional<Instant> getBreachTime();

    boolean getBreached();

    boolean getPaused();

    boolean getWithinCalendarHours();

    Long getGoalDuration();

    Long getElapsedTime();

    Long getRemainingTime();
}
