package io.customer360.scorecard;

import java.util.List;

/** Items under one heading; the name is blank for those without one. */
public record ScorecardGroup(String name, List<Item> items) {

    public ScorecardGroup {
        items = List.copyOf(items);
    }
}
