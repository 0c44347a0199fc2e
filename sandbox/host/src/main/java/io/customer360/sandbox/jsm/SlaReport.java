package io.customer360.sandbox.jsm;

import com.atlassian.servicedesk.api.sla.info.SlaInformation;
import com.atlassian.servicedesk.api.sla.info.SlaInformationCompletedCycle;
import com.atlassian.servicedesk.api.sla.info.SlaInformationOngoingCycle;
import io.customer360.sandbox.jira.SlaCycle;
import io.customer360.sandbox.jira.SlaMetric;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How one SLA of a request stands at a moment. */
record SlaReport(SlaMetric metric, List<SlaCycle> cycles, Instant now) implements SlaInformation {

    /** JSM numbers its SLAs. */
    static int id(SlaMetric metric) {
        return metric.ordinal() + 1;
    }

    @Override
    public Integer getId() {
        return id(metric);
    }

    @Override
    public String getName() {
        return metric.words();
    }

    @Override
    public List<SlaInformationCompletedCycle> getCompletedCycles() {
        return cycles.stream()
                .filter(cycle -> cycle.stopped() != null)
                .<SlaInformationCompletedCycle>map(cycle -> new Run(cycle, now))
                .toList();
    }

    @Override
    public Optional<SlaInformationOngoingCycle> getOngoingCycle() {
        return cycles.stream()
                .filter(cycle -> cycle.stopped() == null)
                .<SlaInformationOngoingCycle>map(cycle -> new Run(cycle, now))
                .findFirst();
    }

    private record Run(SlaCycle cycle, Instant now)
            implements SlaInformationCompletedCycle, SlaInformationOngoingCycle {

        @Override
        public Instant getStartTime() {
            return cycle.started();
        }

        @Override
        public Instant getStopTime() {
            return cycle.stopped();
        }

        @Override
        public Optional<Instant> getBreachTime() {
            return cycle.paused()
                    ? Optional.empty()
                    : Optional.of(cycle.started().plus(cycle.goal()));
        }

        @Override
        public boolean getBreached() {
            return cycle.breached(now);
        }

        @Override
        public boolean getPaused() {
            return cycle.paused();
        }

        @Override
        public boolean getWithinCalendarHours() {
            return true;
        }

        @Override
        public Long getGoalDuration() {
            return cycle.goal().toMillis();
        }

        @Override
        public Long getElapsedTime() {
            return cycle.elapsed(now).toMillis();
        }

        @Override
        public Long getRemainingTime() {
            return getGoalDuration() - getElapsedTime();
        }
    }
}
