package io.customer360.adapter.ao.profile;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Whether somebody looks after a customer, in the memory of this node for the seconds in which a
 * page loads its parts. Every write of a profile announces itself to the cluster after its commit,
 * and what was read before is not used any more. Inside a unit of work the database answers.
 */
public final class KnownCarers {
    private static final String NAME = "profiles";

    private final AoUnitOfWork work;
    private final Cache<String, Boolean> kept;
    private final Cache<String, String> editions;

    /** Wired by Spring. */
    public KnownCarers(AoUnitOfWork work, CacheManager caches) {
        this.work = work;
        this.kept =
                caches.getCache(
                        "io.customer360.jira.carers",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(10, TimeUnit.SECONDS)
                                .maxEntries(10_000)
                                .build());
        this.kept.removeAll();
        this.editions =
                caches.getCache(
                        "io.customer360.jira.profile-editions",
                        null,
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaCopy()
                                .unflushable()
                                .expireAfterWrite(10, TimeUnit.MINUTES)
                                .maxEntries(10)
                                .build());
    }

    /** Whether they do; read unless it is known. */
    boolean caresFor(UserKey person, CustomerId customer, BooleanSupplier read) {
        if (work.running()) {
            return read.getAsBoolean();
        }
        var question = editions.get(NAME) + " " + customer + " " + person.value();
        var known = kept.get(question);
        if (known != null) {
            return known;
        }
        var found = read.getAsBoolean();
        kept.put(question, found);
        return found;
    }

    /** To be called with every write of a profile. */
    void changed() {
        work.afterCommit(() -> editions.put(NAME, UUID.randomUUID().toString()));
    }
}
