package io.customer360.adapter.ao.score;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.Remembered;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.HealthModel;
import io.customer360.score.Models;
import io.customer360.shared.NotFound;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The models in the database. Which one is in force is asked each time, except for that of values,
 * which no job keeps anything by; what a version says never changes, so that each node reads it
 * once.
 */
public final class AoModels implements Models {

    private final ActiveObjects ao;
    private final AoUnitOfWork work;
    private final Known<HealthModel> health;
    private final Known<ChurnModel> churn;
    private final Known<CltvModel> cltv;
    private final Remembered<CltvModel> values;

    /** Wired by Spring. */
    public AoModels(ActiveObjects ao, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.work = work;
        this.health =
                new Known<>(
                        Kind.HEALTH, HealthModel.SHIPPED, HealthModel::parse, HealthModel::text);
        this.churn =
                new Known<>(Kind.CHURN, ChurnModel.shipped(), ChurnModel::parse, ChurnModel::text);
        this.cltv = new Known<>(Kind.CLTV, CltvModel.shipped(), CltvModel::parse, CltvModel::text);
        this.values = new Remembered<>("cltv-model", Remembered.MINUTE, 1, caches, work);
    }

    @Override
    public HealthModel health() {
        return health.latest();
    }

    @Override
    public HealthModel health(int version) {
        return health.of(version);
    }

    @Override
    public ChurnModel churn() {
        return churn.latest();
    }

    @Override
    public ChurnModel churn(int version) {
        return churn.of(version);
    }

    @Override
    public CltvModel cltv() {
        return values.get(cltv::latest);
    }

    @Override
    public CltvModel cltv(int version) {
        return cltv.of(version);
    }

    @Override
    public HealthModel add(HealthModel next, UserKey by, Instant at) {
        AoMarks.addEverybody(ao);
        return health.add(next, next.version(), by, at);
    }

    @Override
    public ChurnModel add(ChurnModel next, UserKey by, Instant at) {
        AoMarks.addEverybody(ao);
        return churn.add(next, next.version(), by, at);
    }

    @Override
    public CltvModel add(CltvModel next, UserKey by, Instant at) {
        values.changing();
        return cltv.add(next, next.version(), by, at);
    }

    @Override
    public List<Version> versions(Kind kind, int max) {
        return rows(newest(kind).limit(max))
                .map(
                        row ->
                                new Version(
                                        kind,
                                        row.getVersion(),
                                        Instant.ofEpochMilli(row.getMadeAt()),
                                        new UserKey(row.getMadeBy())))
                .toList();
    }

    private Stream<ScoreModelRow> rows(Query query) {
        return Arrays.stream(ao.find(ScoreModelRow.class, query));
    }

    private static Query newest(Kind kind) {
        return Query.select()
                .where(
                        ScoreModelRow.SLOT + " > ? AND " + ScoreModelRow.SLOT + " < ?",
                        slot(kind, 0),
                        slot(kind, Integer.MAX_VALUE))
                .order(ScoreModelRow.SLOT + " DESC");
    }

    /** The kind above the version. */
    private static long slot(Kind kind, int version) {
        return ((long) kind.number() << Integer.SIZE) + version;
    }

    /** The models of one kind. */
    private final class Known<M> {

        private final Kind kind;
        private final M shipped;
        private final BiFunction<Integer, String, M> parse;
        private final Function<M, String> text;
        private final Map<Integer, M> byVersion = new ConcurrentHashMap<>();

        Known(
                Kind kind,
                M shipped,
                BiFunction<Integer, String, M> parse,
                Function<M, String> text) {
            this.kind = kind;
            this.shipped = shipped;
            this.parse = parse;
            this.text = text;
        }

        M latest() {
            return found().orElse(shipped);
        }

        private Optional<M> found() {
            return rows(newest(kind).limit(1)).map(this::copy).findFirst();
        }

        M of(int version) {
            if (version == 0) {
                return shipped;
            }
            var known = byVersion.get(version);
            return known == null ? read(version) : known;
        }

        private M read(int version) {
            var query = Query.select().where(ScoreModelRow.SLOT + " = ?", slot(kind, version));
            return rows(query.limit(1)).map(this::copy).findFirst().orElseThrow(NotFound::new);
        }

        /** Inside a unit of work nothing is kept, so that a rollback leaves no trace. */
        private M copy(ScoreModelRow row) {
            var known = byVersion.get(row.getVersion());
            if (known != null) {
                return known;
            }
            var model = parse.apply(row.getVersion(), row.getContent());
            if (!work.running()) {
                byVersion.put(row.getVersion(), model);
            }
            return model;
        }

        /** A version is given once; whoever comes second is told what the first has made. */
        M add(M next, int version, UserKey by, Instant at) {
            if (latestVersion() != version - 1) {
                throw new Stale(latest());
            }
            try {
                ao.create(
                        ScoreModelRow.class,
                        Map.of(
                                ScoreModelRow.SLOT, slot(kind, version),
                                ScoreModelRow.KIND, kind.code(),
                                ScoreModelRow.VERSION, version,
                                ScoreModelRow.MADE_AT, at.toEpochMilli(),
                                ScoreModelRow.MADE_BY, by.value(),
                                ScoreModelRow.CONTENT, text.apply(next)));
            } catch (RuntimeException refused) {
                throw new LostRace(() -> found().filter(it -> latestVersion() >= version), refused);
            }
            return next;
        }

        private int latestVersion() {
            return rows(newest(kind).limit(1))
                    .mapToInt(ScoreModelRow::getVersion)
                    .findFirst()
                    .orElse(0);
        }
    }
}
