package io.customer360.score;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;

/** The scores of many customers, for lists and files. */
public interface ScoreLines {

    /** Those of these customers that have been judged, by one question. */
    Map<CustomerId, ScoreLine> of(Collection<CustomerId> customers);
}
