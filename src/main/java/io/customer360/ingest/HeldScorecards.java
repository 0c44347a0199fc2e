package io.customer360.ingest;

import io.customer360.scorecard.ScorecardMarks;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The scorecards that customers have now, read for many customers at a time. */
public interface HeldScorecards {

    /** Those of these customers. */
    List<ScorecardUse> of(Collection<CustomerId> customers);

    /** What is kept of their items. */
    Map<ScorecardUseId, ScorecardMarks> marks(Collection<ScorecardUseId> uses);
}
