package io.customer360.score;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.HealthModel;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The models that there have been; the latest of each kind is in force. A version is never changed,
 * and version 0 is what the app comes with.
 */
public interface Models {

    /** What there are models of. */
    enum Kind {
        HEALTH(1),
        CHURN(2),
        CLTV(3);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** What it is told from the others by where that has to be a number. */
        public int number() {
            return number;
        }

        /** Its name where it is kept and in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who made a version, and when. */
    record Version(Kind kind, int number, Instant at, UserKey by) {}

    /** The one in force. */
    HealthModel health();

    /**
     * The one of a version.
     *
     * @throws io.customer360.shared.NotFound when there never was one
     */
    HealthModel health(int version);

    /** The one in force. */
    ChurnModel churn();

    /**
     * The one of a version.
     *
     * @throws io.customer360.shared.NotFound when there never was one
     */
    ChurnModel churn(int version);

    /** The one in force. */
    CltvModel cltv();

    /**
     * The one of a version.
     *
     * @throws io.customer360.shared.NotFound when there never was one
     */
    CltvModel cltv(int version);

    /**
     * Keeps the next version, and has everybody judged by it, in the caller's transaction.
     *
     * @param next carries the version that it replaces, plus one
     * @throws io.customer360.shared.Stale when somebody else has made that version; carries it
     */
    HealthModel add(HealthModel next, UserKey by, Instant at);

    /**
     * Keeps the next version, and has everybody judged by it, in the caller's transaction.
     *
     * @param next carries the version that it replaces, plus one
     * @throws io.customer360.shared.Stale when somebody else has made that version; carries it
     */
    ChurnModel add(ChurnModel next, UserKey by, Instant at);

    /**
     * Keeps the next version, in the caller's transaction.
     *
     * @param next carries the version that it replaces, plus one
     * @throws io.customer360.shared.Stale when somebody else has made that version; carries it
     */
    CltvModel add(CltvModel next, UserKey by, Instant at);

    /** Who made the versions of a kind, the newest first; at most so many. */
    List<Version> versions(Kind kind, int max);
}
