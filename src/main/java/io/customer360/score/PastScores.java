package io.customer360.score;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The scores of past days of many customers, for those of whom they are not kept at hand. */
public interface PastScores {

    /** Their scores from one day to before another, by one question; who has none is missing. */
    Map<CustomerId, List<RecentScores.Point>> of(
            Collection<CustomerId> customers, LocalDate from, LocalDate before);
}
