package io.customer360.customer;

import java.util.List;
import java.util.Optional;

/**
 * What a viewer may see around a customer.
 *
 * @param ancestors those above it, the topmost that may be seen first; nothing for those between
 *     that may not
 * @param siblings those that belong to the same parent, itself among them
 * @param children those that belong to it
 */
public record Family(
        List<Optional<Organisation>> ancestors, List<Relative> siblings, List<Relative> children) {
    public Family {
        ancestors = List.copyOf(ancestors);
        siblings = List.copyOf(siblings);
        children = List.copyOf(children);
    }
}
