package com.atlassian.servicedesk.api.sla.info;

import java.util.List;
import java.util.Optional;

/** One SLA of a request. */
public interface SlaInformation {
    Integer getId();

    String getName();

    List<SlaInformationCompletedCycle> getCompletedCycles();

    Optional<SlaInformationOngoingCycle> getOngoingCycle();
}
