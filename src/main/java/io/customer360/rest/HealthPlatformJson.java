package io.customer360.rest;

import io.customer360.rest.view.Label;
import io.customer360.run.HealthProbe;
import io.customer360.run.HealthState;
import java.util.List;

/** What of Jira the app was built on without having seen it, after it was tried. */
public record HealthPlatformJson(List<Item> members, int missing) {

    static HealthPlatformJson of(List<HealthProbe> probes) {
        var items = probes.stream().map(Item::of).toList();
        int missing = (int) items.stream().filter(it -> it.state() != HealthState.OK).count();
        return new HealthPlatformJson(items, missing);
    }

    /**
     * Something of Jira.
     *
     * @param feature what does not work without it
     * @param failure why it did not answer as expected; absent when it did
     */
    public record Item(String member, Label feature, HealthState state, String failure) {

        private static Item of(HealthProbe probe) {
            return new Item(
                    probe.member(),
                    new Label(probe.featureKey(), probe.featureKey()),
                    probe.state(),
                    probe.failure().orElse(null));
        }
    }
}
