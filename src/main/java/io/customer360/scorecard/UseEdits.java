package io.customer360.scorecard;

import io.customer360.shared.Revision;
import java.util.List;

/**
 * What somebody has changed about one scorecard of a customer, one item after the other.
 *
 * @param change what is to be written in the end
 * @param revisions each makes one version; the last is that of the use
 */
public record UseEdits(UseChange change, List<Revision> revisions) {

    public UseEdits {
        revisions = List.copyOf(revisions);
        if (change.replaced() + revisions.size() != change.use().score().version()) {
            throw new IllegalArgumentException("each revision makes one version");
        }
    }
}
