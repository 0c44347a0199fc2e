package io.customer360.adapter.ao.profile;

import com.atlassian.cache.CacheManager;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.Remembered;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Whether somebody looks after a customer, remembered for the seconds in which a page loads its
 * parts.
 */
public final class KnownCarers {
    private static final Duration PAGE = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final Remembered<Boolean> remembered;

    /** Wired by Spring. */
    public KnownCarers(AoUnitOfWork work, CacheManager caches) {
        this.remembered = new Remembered<>("carers", PAGE, MOST, caches, work);
    }

    /** Whether they do; read unless it is known. */
    boolean caresFor(UserKey person, CustomerId customer, Supplier<Boolean> read) {
        return remembered.get(customer + " " + person.value(), read);
    }

    /** To be called with every write of a profile. */
    public void changed() {
        remembered.changing();
    }
}
