package io.customer360.score;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.HealthModel;
import io.customer360.shared.NotFound;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The models in memory. */
public final class MemoryModels implements Models {

    private final List<HealthModel> health = new ArrayList<>(List.of(HealthModel.SHIPPED));
    private final List<ChurnModel> churn = new ArrayList<>(List.of(ChurnModel.shipped()));
    private final List<CltvModel> cltv = new ArrayList<>(List.of(CltvModel.shipped()));
    private final List<Version> versions = new ArrayList<>();

    @Override
    public HealthModel health() {
        return last(health);
    }

    @Override
    public HealthModel health(int version) {
        return one(health, version);
    }

    @Override
    public ChurnModel churn() {
        return last(churn);
    }

    @Override
    public ChurnModel churn(int version) {
        return one(churn, version);
    }

    @Override
    public CltvModel cltv() {
        return last(cltv);
    }

    @Override
    public CltvModel cltv(int version) {
        return one(cltv, version);
    }

    @Override
    public HealthModel add(HealthModel next, UserKey by, Instant at) {
        return add(health, next, new Version(Kind.HEALTH, next.version(), at, by));
    }

    @Override
    public ChurnModel add(ChurnModel next, UserKey by, Instant at) {
        return add(churn, next, new Version(Kind.CHURN, next.version(), at, by));
    }

    @Override
    public CltvModel add(CltvModel next, UserKey by, Instant at) {
        return add(cltv, next, new Version(Kind.CLTV, next.version(), at, by));
    }

    @Override
    public List<Version> versions(Kind kind, int max) {
        var newest = new ArrayList<>(versions.stream().filter(it -> it.kind() == kind).toList());
        Collections.reverse(newest);
        return newest.stream().limit(max).toList();
    }

    private <M> M add(List<M> models, M next, Version version) {
        if (version.number() != models.size()) {
            throw new Stale(last(models));
        }
        models.add(next);
        versions.add(version);
        return next;
    }

    private static <M> M last(List<M> models) {
        return models.get(models.size() - 1);
    }

    private static <M> M one(List<M> models, int version) {
        if (version < 0 || version >= models.size()) {
            throw new NotFound();
        }
        return models.get(version);
    }
}
