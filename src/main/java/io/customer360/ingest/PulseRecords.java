package io.customer360.ingest;

import io.customer360.pulse.NewestPulses;

/** The pulses of customers, many at a time; the names are of those that count. */
public interface PulseRecords extends Records<FedPulse>, NewestPulses {}
