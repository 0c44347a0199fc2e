package io.customer360.adapter.sql;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The contacts of one customer that have a type, as they are read. */
final class Acquaintances {

    /** Who was heard of since is active. */
    private static final int ACTIVE = 180;

    private final Set<Integer> championTypes;
    private final long active;
    private final Set<Integer> types = new HashSet<>();
    private long champions;
    private boolean reachable;
    private Optional<Long> championSeen = Optional.empty();

    Acquaintances(Set<Integer> championTypes, LocalDate day) {
        this.championTypes = championTypes;
        this.active = MeasureSql.before(day, ACTIVE);
    }

    /**
     * One contact.
     *
     * @param linked whether it is known which user it is
     * @param seen when that user wrote last
     */
    void contact(int type, boolean starred, boolean linked, Optional<Long> seen) {
        if (starred || seen.filter(at -> at >= active).isPresent()) {
            types.add(type);
        }
        if (championTypes.contains(type)) {
            champions++;
            reachable |= linked;
            championSeen = latest(championSeen, seen);
        }
    }

    Map<Measure, Value> values() {
        var values = new EnumMap<Measure, Value>(Measure.class);
        values.put(Measure.CONTACT_TYPES, Value.of(types.size()));
        values.put(Measure.CHAMPIONS, Value.of(champions));
        if (reachable) {
            values.put(Measure.CHAMPION_SEEN, championSeen.map(Value::at).orElse(Value.NEVER));
        }
        return values;
    }

    private static Optional<Long> latest(Optional<Long> one, Optional<Long> other) {
        return one.isEmpty() || other.filter(at -> at > one.get()).isPresent() ? other : one;
    }
}
