package io.customer360.rest;

import io.customer360.customer.PulseScale;
import io.customer360.pulse.Levels;
import io.customer360.pulse.Opinion;
import io.customer360.pulse.Opinions;
import io.customer360.rest.view.Rounded;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shows what people think of customers, and what of it is too old, as of today. */
public final class OpinionViews {
    private final Opinions opinions;
    private final Levels levels;
    private final PulseScale scale;
    private final Today today;

    /** Wired by Spring. */
    public OpinionViews(Opinions opinions, Levels levels, PulseScale scale, Today today) {
        this.opinions = opinions;
        this.levels = levels;
        this.scale = scale;
        this.today = today;
    }

    /** What is thought of each of these customers. */
    public Map<CustomerId, OpinionJson> of(Collection<CustomerId> customers) {
        var found = opinions.of(customers);
        Map<CustomerId, OpinionJson> shown = new LinkedHashMap<>();
        customers.forEach(it -> shown.put(it, json(found.getOrDefault(it, Opinion.NONE))));
        return shown;
    }

    private OpinionJson json(Opinion opinion) {
        var day = today.in(Optional.empty());
        var zone = today.zone(Optional.empty());
        var pulse = opinion.pulse();
        var scorecard = opinion.scorecard();
        return new OpinionJson(
                pulse.flatMap(it -> levels.find(it.level())).map(LevelJson::of).orElse(null),
                pulse.map(it -> it.month().value()).orElse(null),
                pulse.filter(it -> it.stale(day, zone, scale.days())).isPresent(),
                scorecard.map(it -> new Rounded(it.score())).orElse(null),
                scorecard.filter(it -> it.stale(day, zone)).isPresent());
    }
}
