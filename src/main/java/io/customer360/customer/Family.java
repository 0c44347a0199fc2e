package io.customer360.customer;

import java.util.List;

/**
 * What a viewer may see around a customer.
 *
 * @param ancestors those above it, the topmost first
 * @param siblings those that belong to the same parent, itself among them
 * @param children those that belong to it
 */
public record Family(
        List<Organisation> ancestors, List<Relative> siblings, List<Relative> children) {
    public Family {
        ancestors = List.copyOf(ancestors);
        siblings = List.copyOf(siblings);
        children = List.copyOf(children);
    }
}
