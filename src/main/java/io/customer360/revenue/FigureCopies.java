package io.customer360.revenue;

import io.customer360.shared.CustomerId;
import java.util.Collection;

/** The copies of figures that lists read. */
public interface FigureCopies {

    /** Brings the copies of these customers up to date once what is being written is committed. */
    void follow(Collection<CustomerId> customers);
}
