package io.customer360.customer;

import java.util.List;

/** Five levels, the fifth of which is worth least, and pulses that count for 45 days. */
public final class MemoryPulseScale implements PulseScale {

    @Override
    public List<Integer> levels() {
        return List.of(5, 4, 3, 2, 1);
    }

    @Override
    public int days() {
        return 45;
    }
}
